import { isPartOver, yearPartName, yearPartSpan } from "../../calendar/year-part.ts";
import { addDays, type IsoDay } from "../../calendar/iso-day.ts";
import type { KpiPeriod } from "../../plan/register/kpi-periods.ts";
import type { KpiYear } from "../../plan/register/kpi-year.ts";
import { readFigure } from "../../plan/register/read-figure.ts";

/** Where a value that another is compared with stands. */
export interface EarlierValue {
  readonly value: number;
  /** Null for the baseline of the same row. */
  readonly period: KpiPeriod | null;
  readonly year: string;
  /** In words: `Quarter 1 (April to June 2018)`, `Baseline (2016/17)`. */
  readonly name: string;
}

const LATEST_FIRST = ["year", "q4", "q3", "q2", "q1"] as const;
const QUARTER_BEFORE = { q1: null, q2: "q1", q3: "q2", q4: "q3" } as const;

function numberIn(text: string): number | null {
  const figure = readFigure(text);
  return figure.kind === "number" || figure.kind === "share" ? figure.number : null;
}

function isFilledIn(text: string): boolean {
  const figure = readFigure(text);
  return figure.kind !== "blank" && !(figure.kind === "marker" && figure.marker === "[z]");
}

/**
 * The latest period that is over and has something in it, the whole year before its last quarter; the
 * latest that is over where none has; null where none is over.
 */
export function latestPeriod({ start, values }: KpiYear, date: IsoDay): KpiPeriod | null {
  if (start === null) return null;
  const over = LATEST_FIRST.filter((part) => isPartOver(start, part, date));
  return over.find((part) => isFilledIn(values[part])) ?? over[0] ?? null;
}

/** The same KPI's year that ends on the day before this one starts, and counts in the same way. */
export function yearBefore(year: KpiYear, kpiYears: readonly KpiYear[]): KpiYear | null {
  const { start } = year;
  if (start === null) return null;
  const before = kpiYears.find(
    (other) =>
      other.kpi === year.kpi &&
      other.start !== null &&
      yearPartSpan(other.start, "year").end === addDays(start, -1),
  );
  return before?.counting === year.counting ? before : null;
}

function valueAt(year: KpiYear | null, period: KpiPeriod | null): EarlierValue | null {
  if (year?.start == null || period === null) return null;
  const value = numberIn(year.values[period]);
  const name = yearPartName(year.start, period);
  return value === null ? null : { value, period, year: year.year, name };
}

function baselineOf({ baseline, baselinePeriod, year }: KpiYear): EarlierValue | null {
  const value = numberIn(baseline);
  const name = baselinePeriod.trim() === "" ? "Baseline" : `Baseline (${baselinePeriod.trim()})`;
  return value === null ? null : { value, period: null, year, name };
}

/** The value of the same quarter in the year before; null for the whole year. */
export function sameQuarterBefore(period: KpiPeriod, before: KpiYear | null): EarlierValue | null {
  return period === "year" ? null : valueAt(before, period);
}

/**
 * The value of the period before, of the same kind: the year before, else the baseline; the quarter
 * before, across years. A cumulative quarter is compared with the same quarter of the year before.
 */
export function previousValue(
  year: KpiYear,
  period: KpiPeriod,
  before: KpiYear | null,
): EarlierValue | null {
  const cumulative = year.counting === "Cumulative";
  if (period === "year" || (cumulative && period === "q4")) {
    const whole = valueAt(before, "year") ?? (cumulative ? valueAt(before, "q4") : null);
    return whole ?? baselineOf(year);
  }
  if (cumulative) return sameQuarterBefore(period, before);
  const quarter = QUARTER_BEFORE[period];
  return quarter === null ? valueAt(before, "q4") : valueAt(year, quarter);
}
