import type { Polarity } from "../../plan/plan.ts";
import { isAtMost } from "./is-at-most.ts";
import type { KpiDirection } from "./kpi-rating.ts";

/** What a direction is worked out from. */
interface DirectionInputs {
  readonly actual: number | null;
  readonly previous: number | null;
  readonly polarity: Polarity;
  /** A change of no more than this share of the previous value counts as none. */
  readonly deadBandPercent: number;
}

/**
 * Direction since the previous value (domain reference 3.4): a change within the dead band, its edge
 * included, is no change; from zero every change counts.
 */
export function kpiDirection(inputs: DirectionInputs): KpiDirection {
  const { actual, previous, polarity, deadBandPercent } = inputs;
  if (actual === null || previous === null) return "Not comparable";
  const change = Math.abs(actual - previous);
  if (isAtMost(change, (Math.abs(previous) * deadBandPercent) / 100)) return "No change";
  const isUp = actual > previous;
  if (polarity === "context" || polarity === "range") return isUp ? "Up" : "Down";
  return isUp === (polarity === "higher") ? "Improving" : "Worsening";
}
