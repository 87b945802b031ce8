import type { Action } from "../plan.ts";
import { isRecommendation } from "./is-recommendation.ts";
import type { Register } from "./register.ts";

/**
 * What a scrutiny committee tracks, in the plan's order: every recommendation of the plan, and any
 * action of it that the team has put on the Recommendations sheet.
 */
export function scrutinyItems(
  actions: readonly Action[],
  { recommendations }: Pick<Register, "recommendations">,
): readonly Action[] {
  const listed = new Set(recommendations.map(({ ref }) => ref));
  return actions.filter(({ ref }) => isRecommendation(ref) || listed.has(ref));
}
