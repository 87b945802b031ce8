import type { IsoDay } from "../calendar/iso-day.ts";
import type { Master } from "../plan/master/master.ts";
import { leadIdsOf } from "../plan/read-partner.ts";

/**
 * The last round, up to the report date, whose return spoke of each action: a return with a line about
 * it, or a lead's nil return, which says of all its actions that nothing is new.
 */
export function lastReturns(master: Master, asOf: IsoDay): ReadonlyMap<string, IsoDay> {
  const { plan, ledger, replies } = master;
  const last = new Map<string, IsoDay>();
  const hear = (ref: string, round: IsoDay): void => {
    if (round <= asOf && round > (last.get(ref) ?? "")) last.set(ref, round);
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
