import { readExamplePlan } from "../../scripts/plans/bundled-plans.ts";
import { readPlanJson } from "../../scripts/plans/read-plan-json.ts";
import type { Plan } from "../../src/plan/plan.ts";

/**
 * The plan that a deployment carries for returns that hold none of their own: the `plan.json` at this
 * path, or the bundled example. Throws PlanNotRead or a UsageError, each in plain sentences.
 */
export async function readPanePlan(path: string | undefined): Promise<Plan> {
  if (path !== undefined && path !== "") return readPlanJson(path);
  return (await readExamplePlan()).plan;
}
