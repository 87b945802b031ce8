import type { IsoDay } from "../calendar/iso-day.ts";
import type { Master } from "../plan/master/master.ts";
import { leadIdsOf } from "../plan/read-partner.ts";

/**
 * The last round whose return spoke of each action: a return with a line about it, or a lead's nil
 * return, which says of all its actions that nothing is new. A round after the report date counts, for
 * the statuses that stand in the master come from it: else the same master would look better a day later.
 */
export function lastReturns(master: Master): ReadonlyMap<string, IsoDay> {
  const { plan, ledger, replies } = master;
  const last = new Map<string, IsoDay>();
  const hear = (ref: string, round: IsoDay): void => {
    if (round > (last.get(ref) ?? "")) last.set(ref, round);
  };
  for (const { ref, round, state } of ledger) {
    if (ref !== null && state !== "Set aside") hear(ref, round);
  }
  const nil = replies.filter(({ state }) => state === "Nil return");
  for (const action of nil.length > 0 ? plan.actions : []) {
    const leads = leadIdsOf(action, plan.partners);
    for (const { partner, round } of nil) if (leads.includes(partner)) hear(action.ref, round);
  }
  return last;
}
