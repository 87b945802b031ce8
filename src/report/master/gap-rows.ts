import type { AttentionRow } from "../../plan/master/summary-tables.ts";
import { planGaps } from "../../plan/plan-gaps.ts";
import type { Plan } from "../../plan/plan.ts";
import { planGapLines } from "../plan-gap-lines.ts";

/** One row for each kind of gap in the plan that is there: what, which actions, what to do. */
export function gapRows(plan: Plan): AttentionRow[] {
  return planGapLines(plan).map(({ refs, sentence }) => ({
    what: "Gap in the plan",
    who: refs.join(", "),
    why: sentence,
  }));
}

/** How many actions have at least one gap. */
export function actionsWithGaps(plan: Plan): number {
  return new Set(Object.values(planGaps(plan)).flat()).size;
}
