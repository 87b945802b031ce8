import { POLARITIES } from "../../plan/master/kpi-words.ts";
import type { MasterRecord } from "../../plan/master/master-table.ts";
import type { Kpi, Plan } from "../../plan/plan.ts";
import { planYears } from "../../plan/plan-years.ts";
import { KPI_PERIODS, type KpiYear } from "../../plan/register/kpi-figures.ts";
import type { KpiYearRating } from "../../rate/kpi/rate-kpis.ts";
import type { EditValue } from "../../workbook/edit.ts";
import { dayValue } from "./day-value.ts";

/** Figures and ratings of the KPIs, where they are known. */
export interface KpiFigures {
  readonly kpiYears: readonly KpiYear[];
  /** As the sheet shows them now: values that are still the same are left as they stand. */
  readonly kpiYearsBefore?: readonly KpiYear[] | undefined;
  /** Left out where nobody rated the KPIs: what the sheet shows then stays. */
  readonly kpiRatings?: readonly KpiYearRating[] | undefined;
}

/** A figure as Excel counts with it, where it is a plain number; else the text as it is. */
function figureValue(figure: string): EditValue {
  return String(Number(figure)) === figure && Number.isFinite(Number(figure))
    ? Number(figure)
    : figure;
}

function kpiRecord(kpi: Kpi, year: string): MasterRecord {
  return {
    number: kpi.number,
    theme: kpi.theme,
    measure: kpi.measure,
    unit: kpi.unit,
    polarity: POLARITIES.find(({ id }) => id === kpi.polarity)?.label ?? null,
    countsPeople: kpi.countsPeople ? "Yes" : "No",
    year,
    note: kpi.note,
  };
}

/** The figure of each period by its column; those that the sheet shows already are left out. */
function valueFields(values: KpiYear["values"], before?: KpiYear["values"]): MasterRecord {
  return Object.fromEntries(
    KPI_PERIODS.filter((period) => values[period] !== before?.[period]).map((period) => [
      period === "year" ? "total" : period,
      figureValue(values[period]),
    ]),
  );
}

function figureFields({ values, ...entry }: KpiYear, before: KpiYear | undefined): MasterRecord {
  return {
    baseline: figureValue(entry.baseline),
    target: figureValue(entry.target),
    ...valueFields(values, before?.values),
    provider: entry.provider,
    counting: entry.counting,
    definition: entry.definition,
    tolerance: figureValue(entry.tolerance),
    baselinePeriod: entry.baselinePeriod,
    comparator: entry.comparator,
    comparatorValue: figureValue(entry.comparatorValue),
    comparatorDate: dayValue(entry.comparatorDate),
    correctiveAction: entry.correctiveAction,
  };
}

function ratingFields(rated: KpiYearRating | undefined): MasterRecord {
  if (!rated) return { rating: null, reason: null, direction: null };
  const { rating, reason, direction } = rated;
  return { rating, reason, direction };
}

interface KpiAndYear {
  readonly kpi: string;
  readonly year: string;
}

function planRecord(kpi: Kpi, year: string, figures: KpiFigures): MasterRecord {
  const { kpiYears, kpiYearsBefore, kpiRatings } = figures;
  const isIt = (entry: KpiAndYear): boolean => entry.kpi === kpi.number && entry.year === year;
  const known = kpiYears.find(isIt);
  return {
    ...kpiRecord(kpi, year),
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
): MasterRecord[] {
  const years = planYears(plan).map(({ name }) => name);
  const others = (figures.kpiRatings ?? []).filter(({ year }) => !years.includes(year));
  return [
    ...plan.kpis.flatMap((kpi) => years.map((year) => planRecord(kpi, year, figures))),
    ...others.map((rated) => ({ number: rated.kpi, year: rated.year, ...ratingFields(rated) })),
  ];
}
