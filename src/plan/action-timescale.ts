import {
  headingSense,
  readUnderHeading,
  type HeadingSense,
} from "../calendar/read-under-heading.ts";
import type { Timescale } from "../calendar/timescale.ts";
import { onceFor } from "../text/once-for.ts";
import { once } from "../text/once.ts";
import type { Action, Plan } from "./plan.ts";

/** It is a column of due dates, whatever else its heading may mean elsewhere: "Date of completion". */
function senseOfDue(heading: string): HeadingSense {
  return heading.trim() === "" || headingSense(heading) === "time" ? "time" : "end";
}

/** A pure memo by the plan, the heading and the words: many actions share them, and every part of a merge asks. */
const timescaleReaders = onceFor(({ start, years }: Pick<Plan, "start" | "years">) =>
  once((heading) => {
    const sense = senseOfDue(heading);
    return once((words) => readUnderHeading(words, sense, { planStart: start, planYears: years }));
  }),
);

/**
 * How an action's published timescale reads in its plan: under Deadline, Target date or By when a bare
 * month is its last day (domain reference 4.4, T16); where no heading is known, what the words say.
 */
export function timescaleOf(
  { timescale, timescaleHeading }: Pick<Action, "timescale" | "timescaleHeading">,
  plan: Pick<Plan, "start" | "years">,
): Timescale {
  return timescaleReaders(plan)(timescaleHeading)(timescale);
}
