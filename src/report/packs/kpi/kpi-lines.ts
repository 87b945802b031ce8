import { yearPartSpan } from "../../../calendar/year-part.ts";
import type { IsoDay } from "../../../calendar/iso-day.ts";
import type { Kpi } from "../../../plan/plan.ts";
import type { KpiYear } from "../../../plan/register/kpi-year.ts";
import {
  protectKpiYear,
  type ProtectedKpiYear,
} from "../../../publish/small-numbers/protect-kpi-year.ts";
import { protectionOf } from "../../../publish/small-numbers/protection.ts";
import { rateKpis, type KpiYearRating } from "../../../rate/kpi/rate-kpis.ts";
import type { PackInput } from "../pack-input.ts";

/** One KPI of a paper: its figures as typed and as they may be printed, and its rating. */
export interface KpiLine {
  readonly kpi: Kpi;
  readonly year: KpiYear;
  readonly shown: ProtectedKpiYear;
  /** Null where the KPI has no row for the year. */
  readonly rated: KpiYearRating | null;
  /** The same KPI's other years, for what a direction is worked out from. */
  readonly others: readonly { readonly year: KpiYear; readonly shown: ProtectedKpiYear }[];
}

/** The year that a paper shows, and its KPIs. */
export interface KpiLines {
  readonly start: IsoDay;
  readonly year: string;
  readonly lines: readonly KpiLine[];
}

/** The latest year of which a quarter is over; the first one where none is. */
function paperYear(years: readonly KpiYear[], date: IsoDay): KpiYear | undefined {
  const dated = years
    .filter(({ start }) => start !== null)
    .toSorted((first, second) => ((first.start ?? "") < (second.start ?? "") ? -1 : 1));
  return dated.findLast(({ start }) => yearPartSpan(start ?? "", "q1").end <= date) ?? dated[0];
}

function emptyYear(kpi: Kpi, { year, start }: KpiYear): KpiYear {
  return {
    kpi: kpi.number,
    year,
    start,
    definition: "",
    counting: null,
    baseline: "",
    baselinePeriod: "",
    target: "",
    tolerance: "",
    comparator: "",
    comparatorValue: "",
    comparatorDate: null,
    values: { q1: "", q2: "", q3: "", q4: "", year: "" },
    provider: "",
    correctiveAction: "",
  };
}

/** The plan's KPIs in the year that a paper of the date shows; null where the master has no KPI figures. */
export function kpiLines({ master: { plan }, register, date }: PackInput): KpiLines | null {
  const { kpiYears, published } = register;
  const first = paperYear(kpiYears, date);
  if (first?.start == null || plan.kpis.length === 0) return null;
  const ratings = rateKpis(plan, kpiYears, date);
  const protection = protectionOf(plan.policy);
  const lines = plan.kpis.map((kpi): KpiLine => {
    const isRow = (row: { readonly kpi: string }): boolean => row.kpi === kpi.number;
    const protectedYear = (year: KpiYear): ProtectedKpiYear =>
      protectKpiYear(kpi, year, published, { date, protection });
    const own = kpiYears.find((row) => isRow(row) && row.year === first.year);
    const year = own ?? emptyYear(kpi, first);
    return {
      kpi,
      year,
      shown: protectedYear(year),
      rated: ratings.find((row) => isRow(row) && row.year === first.year) ?? null,
      others: kpiYears
        .filter((row) => isRow(row) && row.year !== first.year)
        .map((other) => ({ year: other, shown: protectedYear(other) })),
    };
  });
  return { start: first.start, year: first.year, lines };
}
