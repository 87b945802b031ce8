import { headingSense, readUnderHeading } from "../calendar/read-under-heading.ts";
import type { Timescale } from "../calendar/timescale.ts";
import { onceFor } from "../text/once-for.ts";
import { once } from "../text/once.ts";
import type { Action, Plan } from "./plan.ts";

/** A pure memo by the plan, the heading and the words: many actions share them, and every part of a merge asks. */
const timescaleReaders = onceFor(({ start, years }: Pick<Plan, "start" | "years">) =>
  once((heading) => {
    const sense = heading === "" ? "time" : headingSense(heading);
    return once((words) => readUnderHeading(words, sense, { planStart: start, planYears: years }));
  }),
);

/**
 * How an action's published timescale reads in its plan: under Deadline, Target date or By when a bare
 * month is its last day (domain reference 4.4, T16).
 */
export function timescaleOf(
  { timescale, timescaleHeading }: Pick<Action, "timescale" | "timescaleHeading">,
  plan: Pick<Plan, "start" | "years">,
): Timescale {
  return timescaleReaders(plan)(timescaleHeading)(timescale);
}
