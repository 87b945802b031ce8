import type { Kpi } from "../plan.ts";
import type { KPI_MARKERS } from "./kpi-markers.ts";
import { readFigure } from "./read-figure.ts";

/** A value that can stand in the KPIs sheet: a number, or a marker instead of one. */
type KpiValue = number | (typeof KPI_MARKERS)[number];

const SHARE_UNITS: ReadonlySet<string> = new Set(["%", "per cent", "percent", "percentage"]);
const COUNT_UNITS: ReadonlySet<string> = new Set(["count", "number", "people", "no.", "no"]);

/** True for a KPI that is a share of a hundred. */
export function isShare(unit: string): boolean {
  return SHARE_UNITS.has(unit.trim().toLowerCase());
}

function isCount(unit: string): boolean {
  return COUNT_UNITS.has(unit.trim().toLowerCase());
}

/** True for a KPI whose value is never below 0. */
export function isCounted({ unit, countsPeople }: Pick<Kpi, "unit" | "countsPeople">): boolean {
  return !isShare(unit) && (countsPeople || isCount(unit));
}

/** True for a number with more decimal places than are read, such as `39.0804597701149`. */
export function hasTooManyDecimals(text: string): boolean {
  return /^[-−]?[\d,]{1,15}\.\d{10,20} ?%?$/u.test(text.trim());
}

/**
 * A KPI's value as it was typed: a number, a share such as `45%` or `12 of 80` where the unit is one, or
 * a marker. Null for a blank and for anything else: nothing is guessed.
 */
export function kpiValueOf(text: string, unit: string): KpiValue | null {
  const figure = readFigure(text);
  if (figure.kind === "marker") return figure.marker;
  if (figure.kind === "number") return figure.percent && !isShare(unit) ? null : figure.number;
  return figure.kind === "share" && isShare(unit) ? figure.number : null;
}
