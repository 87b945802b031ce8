import { timescaleOf } from "./action-timescale.ts";
import type { Action, Plan } from "./plan.ts";
import { leadsOf } from "./read-partner.ts";

/** What keeps a plan from being tracked: references of the actions concerned, in the plan's order. */
export interface PlanGaps {
  /** Nobody is named. */
  readonly withoutLead: readonly string[];
  /** TBC, or a name with a question mark, and nobody else. */
  readonly unsettledLead: readonly string[];
  readonly withoutDate: readonly string[];
  readonly dateToBeConfirmed: readonly string[];
  readonly withoutMeasure: readonly string[];
  /** The timescale contradicts itself. */
  readonly disputedDate: readonly string[];
}

function isUnsettled(action: Action, { partners }: Plan): boolean {
  const leads = leadsOf(action, partners);
  return leads.length > 0 && leads.every(({ kind }) => kind !== "known");
}

/** The gaps of a plan (domain reference 1.6 and 2.2 B7). */
export function planGaps(plan: Plan): PlanGaps {
  const refsWhere = (test: (action: Action) => boolean): string[] =>
    plan.actions.filter(test).map((action) => action.ref);
  const dateKind = (action: Action): string => timescaleOf(action, plan).kind;
  return {
    withoutLead: refsWhere((action) => action.lead.trim() === ""),
    unsettledLead: refsWhere((action) => isUnsettled(action, plan)),
    withoutDate: refsWhere((action) => dateKind(action) === "empty"),
    dateToBeConfirmed: refsWhere((action) => dateKind(action) === "tbc"),
    withoutMeasure: refsWhere((action) => action.measure.trim() === ""),
    disputedDate: refsWhere((action) => timescaleOf(action, plan).warnings.includes("conflict")),
  };
}
