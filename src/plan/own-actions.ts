import { longDay } from "../calendar/iso-day.ts";
import type { Timescale } from "../calendar/timescale.ts";
import { timescaleOf } from "./action-timescale.ts";
import type { Action, Plan } from "./plan.ts";
import { leadIdsOf } from "./read-partner.ts";

/** An action that a partner owes word on, and why. */
export interface OwnAction {
  readonly action: Action;
  readonly part: "Lead" | "Contributor";
  /** When it is due, in words: `31 March 2020 or 31 March 2021`. */
  readonly due: string;
}

/** Timescales that are agreed and have no end. */
const WITHOUT_END: ReadonlyMap<Timescale["kind"], string> = new Map([
  ["recurring", "Again and again, no end date"],
  ["ongoing", "Ongoing, no end date"],
]);

/** When something is due, in words: both days where the plan can be read two ways. */
export function dueInWords({ kind, end, altEnd }: Timescale): string {
  if (end === null) return WITHOUT_END.get(kind) ?? "No date agreed";
  if (altEnd === null) return longDay(end);
  const [first = end, second = altEnd] = [end, altEnd].sort();
  return `${longDay(first)} or ${longDay(second)}`;
}

/** The actions that a partner surely leads or contributes to, in the plan's order. */
export function ownActions(plan: Plan, partnerId: string): OwnAction[] {
  return plan.actions.flatMap((action) => {
    const leads = leadIdsOf(action, plan.partners).includes(partnerId);
    if (!leads && !action.contributors.includes(partnerId)) return [];
    const due = dueInWords(timescaleOf(action, plan));
    return { action, part: leads ? "Lead" : "Contributor", due };
  });
}
