import { parseTimescale } from "../calendar/parse-timescale.ts";
import type { Timescale } from "../calendar/timescale.ts";
import { onceFor } from "../text/once-for.ts";
import { once } from "../text/once.ts";
import type { Action, Plan } from "./plan.ts";

/** A pure memo by the plan and the words: many actions share them, and every part of a merge asks. */
const timescaleReaders = onceFor(({ start, years }: Pick<Plan, "start" | "years">) =>
  once((words) => parseTimescale(words, { planStart: start, planYears: years })),
);

/** How an action's published timescale reads in its plan. */
export function timescaleOf(
  { timescale }: Pick<Action, "timescale">,
  plan: Pick<Plan, "start" | "years">,
): Timescale {
  return timescaleReaders(plan)(timescale);
}
