import type { Polarity } from "../../plan/plan.ts";
import type { Target, TargetRange } from "../../plan/register/read-figure.ts";
import { decimalDifference } from "./is-at-most.ts";
import type { KpiInputs } from "./kpi-rating.ts";

/** What the rules look at, worked out from the inputs once. */
export interface KpiReckoning {
  readonly inputs: KpiInputs;
  readonly actual: number | null;
  /** What the KPI is held against; null where its target does not say. */
  readonly aim: number | TargetRange | null;
  /** How much worse than the target, in the KPI's own unit; 0 where it is on or better than it. */
  readonly worseBy: number;
  /** What a tolerance in per cent is of: the target's size, or the width of a range. */
  readonly base: number;
  /** How much worse than its target it may be, in the KPI's own unit. */
  readonly allowed: number;
}

function aimOf(target: Target, polarity: Polarity): number | TargetRange | null {
  if (target.kind === "number" && polarity !== "range") return target.number;
  if (target.kind === "range" && polarity === "range") return target.range;
  return null;
}

function distanceTo(aim: number | TargetRange, actual: number, polarity: Polarity): number {
  if (typeof aim !== "number")
    return Math.max(decimalDifference(aim.low, actual), decimalDifference(actual, aim.high));
  return polarity === "lower" ? decimalDifference(actual, aim) : decimalDifference(aim, actual);
}

function baseOf(aim: number | TargetRange): number {
  return typeof aim === "number" ? Math.abs(aim) : decimalDifference(aim.high, aim.low);
}

/** How a KPI stands against its target, as the rules need it. */
export function reckonKpi(inputs: KpiInputs): KpiReckoning {
  const { actual: figure, polarity, tolerance } = inputs;
  const actual = figure.kind === "number" || figure.kind === "share" ? figure.number : null;
  const aim = aimOf(inputs.target, polarity);
  const base = aim === null ? 0 : baseOf(aim);
  return {
    inputs,
    actual,
    aim,
    worseBy: aim === null || actual === null ? 0 : Math.max(0, distanceTo(aim, actual, polarity)),
    base,
    allowed: tolerance.kind === "absolute" ? tolerance.number : (base * tolerance.number) / 100,
  };
}
