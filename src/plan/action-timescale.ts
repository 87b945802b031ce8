import { parseTimescale } from "../calendar/parse-timescale.ts";
import type { Timescale } from "../calendar/timescale.ts";
import type { Action, Plan } from "./plan.ts";

/** How an action's published timescale reads in its plan. */
export function timescaleOf(
  action: Pick<Action, "timescale">,
  plan: Pick<Plan, "start" | "years">,
): Timescale {
  return parseTimescale(action.timescale, { planStart: plan.start, planYears: plan.years });
}
