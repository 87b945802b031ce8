import { firstAgreedDay } from "../../plan/first-agreed-day.ts";
import type { Action, Plan } from "../../plan/plan.ts";
import type { Recommendation } from "../../plan/register/recommendations.ts";
import type { Register } from "../../plan/register/register.ts";
import { scrutinyItems } from "../../plan/register/scrutiny-items.ts";

function completed(action: Action, known: Recommendation | undefined, plan: Plan): Recommendation {
  const nothing = { reportSection: "", originalDue: null, revisedDue: [], links: [] };
  const entry = known ?? { ref: action.ref, ...nothing };
  return { ...entry, originalDue: entry.originalDue ?? firstAgreedDay(action, plan) };
}

/**
 * The register with an entry for each item that scrutiny tracks, in the plan's order, and the original
 * date for completion of each that had none: once it stands there it is never worked out again (domain
 * reference 2.3 C5). Entries of items that the plan has no more follow as they are.
 */
export function completeRegister(register: Register, plan: Plan): Register {
  const actions = scrutinyItems(plan.actions, register);
  const byRef = new Map(register.recommendations.map((entry) => [entry.ref, entry]));
  const refs = new Set(actions.map(({ ref }) => ref));
  return {
    ...register,
    recommendations: [
      ...actions.map((action) => completed(action, byRef.get(action.ref), plan)),
      ...register.recommendations.filter(({ ref }) => !refs.has(ref)),
    ],
  };
}
