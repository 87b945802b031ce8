import type { Plan } from "../../src/plan/plan.ts";

/** The plan, parsed and checked, that the build writes in the place of this name. */
declare const BUILT_IN_PLAN: Plan;

/** The plan that this deployment was built with. */
export const deployedPlan = BUILT_IN_PLAN;
