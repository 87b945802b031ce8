import { planGaps } from "../../../plan/plan-gaps.ts";
import type { Plan } from "../../../plan/plan.ts";
import { count, figure } from "../../../text/count.ts";
import { followedActions } from "../actions/tracked-actions.ts";

/** The gaps of a plan as one wish, with how many actions it is about; null where it has none. */
export function gapSentence(plan: Plan): string | null {
  const actions = followedActions(plan.actions);
  const gaps = planGaps({ ...plan, actions });
  const wanted: [string, number][] = [
    ["a lead", gaps.withoutLead.length + gaps.unsettledLead.length],
    ["a date", gaps.withoutDate.length + gaps.dateToBeConfirmed.length + gaps.disputedDate.length],
    ["a success measure", gaps.withoutMeasure.length],
  ];
  const words = wanted.flatMap(([what, number]) =>
    number > 0 ? [`${what} for ${figure(number)}`] : [],
  );
  const last = words.pop();
  if (last === undefined) return null;
  const list = words.length === 0 ? last : `${words.join(", ")} and ${last}`;
  return `Agree ${list} of ${count(actions.length, "action")}.`;
}
