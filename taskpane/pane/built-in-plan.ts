import type { Plan } from "../../src/plan/plan.ts";

/** The plan that this deployment was built with; a chunk of its own, as a return may carry its plan. */
export async function loadBuiltInPlan(): Promise<Plan> {
  const { deployedPlan } = await import(/* webpackChunkName: "plan" */ "./deployed-plan.ts");
  return deployedPlan;
}
