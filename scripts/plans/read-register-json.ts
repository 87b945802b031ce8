import type { Plan } from "../../src/plan/plan.ts";
import type { Register } from "../../src/plan/register/register.ts";
import { parseRegister } from "../../src/plan/schema/register-schema.ts";
import { readJsonFile } from "./read-json-file.ts";

/**
 * Reads what a team knows beside its plan from a JSON file (`parseRegister` says its shape). Throws a
 * UsageError where there is no such file or it is not JSON, and a PlanNotRead that names every problem.
 */
export async function readRegisterJson(path: string, plan: Plan): Promise<Register> {
  return parseRegister(await readJsonFile(path, "register"), plan);
}
