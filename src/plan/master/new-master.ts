import type { Master } from "./master.ts";
import { newStanding } from "./new-standing.ts";
import type { Plan } from "../plan.ts";

/** The master of a plan on which nobody has reported yet. */
export function newMaster(plan: Plan): Master {
  return {
    plan,
    ledger: [],
    standings: plan.actions.map(({ ref }) => newStanding(ref)),
    ratings: [],
    overrides: [],
    conflicts: [],
    replies: [],
    queue: [],
    newNames: [],
    origins: plan.actions.map(({ ref }) => ({ ref, originalDue: null })),
    record: [],
    changes: [],
  };
}
