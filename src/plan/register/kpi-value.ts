import { type KPI_MARKERS } from "./kpi-figures.ts";
import { readFigure } from "./read-figure.ts";

/** A value that can stand in the KPIs sheet: a number, or a marker instead of one. */
type KpiValue = number | (typeof KPI_MARKERS)[number];

const SHARE_UNITS: ReadonlySet<string> = new Set(["%", "per cent", "percent", "percentage"]);
const COUNT_UNITS: ReadonlySet<string> = new Set(["count", "number", "people", "no.", "no"]);

/** True for a KPI that is a share of a hundred. */
export function isShare(unit: string): boolean {
  return SHARE_UNITS.has(unit.trim().toLowerCase());
}

/** True for a KPI that counts: it is never below 0. */
export function isCount(unit: string): boolean {
  return COUNT_UNITS.has(unit.trim().toLowerCase());
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
