import { KPIS } from "../../plan/master/kpis.ts";
import { NO_NAMES } from "../../plan/master/table-names.ts";
import type { Kpi, Plan } from "../../plan/plan.ts";
import { planYears } from "../../plan/plan-years.ts";
import { KPI_PERIODS } from "../../plan/register/kpi-periods.ts";
import type { KpiYear } from "../../plan/register/kpi-year.ts";
import type { RecordOf, Written } from "../../plan/table/define-table.ts";
import type { KpiYearRating } from "../../rate/kpi/rate-kpis.ts";
import { recordsOf } from "./records-of.ts";

/** What is to stand in some of the columns of the KPIs sheet. */
type Fields = Written<typeof KPIS>;

/** Figures and ratings of the KPIs, where they are known. */
export interface KpiFigures {
  readonly kpiYears: readonly KpiYear[];
  /** As the sheet shows them now: values that are still the same are left as they stand. */
  readonly kpiYearsBefore?: readonly KpiYear[] | undefined;
  /** Left out where nobody rated the KPIs: what the sheet shows then stays. */
  readonly kpiRatings?: readonly KpiYearRating[] | undefined;
}

/** The figure of each period by its column; those that the sheet shows already are left out. */
function valueFields(values: KpiYear["values"], before?: KpiYear["values"]): Fields {
  return Object.fromEntries(
    KPI_PERIODS.filter((period) => values[period] !== before?.[period]).map((period) => [
      period === "year" ? "total" : period,
      values[period],
    ]),
  );
}

function figureFields({ values, ...entry }: KpiYear, before: KpiYear | undefined): Fields {
  return { ...entry, ...valueFields(values, before?.values) };
}

function ratingFields(rated: KpiYearRating | undefined): Fields {
  if (!rated) return { rating: null, reason: null, direction: null };
  const { rating, reason, direction } = rated;
  return { rating, reason, direction };
}

interface KpiAndYear {
  readonly kpi: string;
  readonly year: string;
}

function planRow(kpi: Kpi, year: string, figures: KpiFigures): Fields {
  const { kpiYears, kpiYearsBefore, kpiRatings } = figures;
  const isIt = (entry: KpiAndYear): boolean => entry.kpi === kpi.number && entry.year === year;
  const known = kpiYears.find(isIt);
  return {
    ...kpi,
    year,
    ...(known && figureFields(known, kpiYearsBefore?.find(isIt))),
    ...(kpiRatings && ratingFields(kpiRatings.find(isIt))),
  };
}

/**
 * The rows of the KPIs table: one for each KPI and plan year, then the ratings of rows that the sheet
 * holds for other years. What the team types is left alone.
 */
export function kpiRecords(
  plan: Pick<Plan, "kpis" | "start" | "years">,
  figures: KpiFigures = { kpiYears: [] },
): RecordOf<typeof KPIS>[] {
  const years = planYears(plan).map(({ name }) => name);
  const others = (figures.kpiRatings ?? []).filter(({ year }) => !years.includes(year));
  const rows = [
    ...plan.kpis.flatMap((kpi) => years.map((year) => planRow(kpi, year, figures))),
    ...others.map((rated) => ({ number: rated.kpi, year: rated.year, ...ratingFields(rated) })),
  ];
  return recordsOf(KPIS, rows, NO_NAMES);
}
