import type { IsoDay } from "../../calendar/iso-day.ts";
import type { Polarity } from "../../plan/plan.ts";
import type { KpiYear } from "../../plan/register/kpi-year.ts";
import { readFigure } from "../../plan/register/read-figure.ts";
import { decimalDifference } from "./is-at-most.ts";

/** How far a KPI is from the value that it is compared with (domain reference 2.4 D4). */
export interface ComparatorGap {
  /** Whose value it is: `East London average`. */
  readonly comparator: string;
  readonly value: number;
  readonly date: IsoDay | null;
  /** The period before; null where it has no value. Above zero is worse than the comparator, or higher for context and range. */
  readonly before: number | null;
  readonly now: number;
}

/** The gap then and now, both to the comparator's value as it stands; null where either is not there. */
export function comparatorGap(
  polarity: Polarity,
  { comparator, comparatorValue, comparatorDate }: KpiYear,
  actual: number | null,
  previous: number | null,
): ComparatorGap | null {
  const figure = readFigure(comparatorValue);
  if (actual === null || figure.kind !== "number") return null;
  const value = figure.number;
  const gap = (own: number): number =>
    polarity === "higher" ? decimalDifference(value, own) : decimalDifference(own, value);
  return {
    comparator,
    value,
    date: comparatorDate,
    before: previous === null ? null : gap(previous),
    now: gap(actual),
  };
}
