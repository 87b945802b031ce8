import { parsePlan } from "../../src/plan/schema/plan-schema.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { readJsonFile } from "./read-json-file.ts";

/**
 * Reads a plan from its JSON file. Throws a UsageError where there is no such file or it is not JSON,
 * and a PlanNotRead that names every problem with its path where it is no plan.
 */
export async function readPlanJson(path: string): Promise<Plan> {
  return parsePlan(await readJsonFile(path, "plan"));
}
