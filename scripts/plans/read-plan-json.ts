import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { parsePlan } from "../../src/plan/schema/plan-schema.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { UsageError } from "../command.ts";

/**
 * Reads a plan from its JSON file. Throws a UsageError where there is no such file or it is not JSON,
 * and a PlanNotRead that names every problem with its path where it is no plan.
 */
export async function readPlanJson(path: string): Promise<Plan> {
  const text = await readFile(path, "utf8").catch(() => {
    throw new UsageError(`There is no plan at ${path}.`);
  });
  return parsePlan(jsonOf(text, path));
}

function jsonOf(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch (fault) {
    const where = fault instanceof Error ? ` (${fault.message})` : "";
    throw new UsageError(
      `${basename(path)} is not JSON${where}. Mend it and run the command again.`,
    );
  }
}
