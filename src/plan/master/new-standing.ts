import type { ActionStanding } from "./master-plan.ts";

/** How an action stands while nobody has reported on it. */
export function newStanding(ref: string): ActionStanding {
  return {
    ref,
    status: "",
    percent: "",
    forecast: null,
    completed: null,
    evidence: "",
    obstacle: "",
    update: "",
    updateRound: null,
    updateBy: "",
    flags: "",
    ownMarks: [],
  };
}
