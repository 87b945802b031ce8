import type { Master } from "./master.ts";
import type { Plan } from "../plan.ts";

/** The master of a plan on which nobody has reported yet. */
export function newMaster(plan: Plan): Master {
  return {
    plan,
    ledger: [],
    standings: plan.actions.map(({ ref }) => ({
      ref,
      status: "",
      forecast: null,
      completed: null,
      evidence: "",
      obstacle: "",
      update: "",
      updateRound: null,
      updateBy: "",
      flags: "",
    })),
    ratings: [],
    overrides: [],
    conflicts: [],
    replies: [],
    queue: [],
    newNames: [],
  };
}
