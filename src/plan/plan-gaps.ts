import { once } from "../text/once.ts";
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

function isUnsettled(lead: string, plan: Plan): boolean {
  const leads = leadsOf({ lead }, plan.partners);
  return (
    leads.length > 0 &&
    leads.every(
      ({ kind }) => kind === "to-be-confirmed" || kind === "doubtful" || kind === "missing",
    )
  );
}

/** The gaps of a plan (domain reference 1.6 and 2.2 B7). */
export function planGaps(plan: Plan): PlanGaps {
  const refsWhere = (test: (action: Action) => boolean): string[] =>
    plan.actions.filter(test).map((action) => action.ref);
  const unsettled = once((lead) => isUnsettled(lead, plan));
  const timescales = once((timescale) => timescaleOf({ timescale }, plan));
  const dateKind = ({ timescale }: Action): string => timescales(timescale).kind;
  return {
    withoutLead: refsWhere((action) => action.lead.trim() === ""),
    unsettledLead: refsWhere(({ lead }) => unsettled(lead)),
    withoutDate: refsWhere((action) => dateKind(action) === "empty"),
    dateToBeConfirmed: refsWhere((action) => dateKind(action) === "tbc"),
    withoutMeasure: refsWhere((action) => action.measure.trim() === ""),
    disputedDate: refsWhere(({ timescale }) => timescales(timescale).warnings.includes("conflict")),
  };
}
