import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Plan } from "../../src/plan/plan.ts";
import { readPlanJson } from "./read-plan-json.ts";

/** A file of the folder that holds plans as data. */
export function templatePath(name: string): string {
  return fileURLToPath(new URL(`../../templates/${name}`, import.meta.url));
}

/** The plan that comes with the tool as its example: what commands use when no plan is named. */
export async function readExamplePlan(): Promise<{ readonly plan: Plan; readonly folder: string }> {
  const index: unknown = JSON.parse(await readFile(templatePath("index.json"), "utf8"));
  const example =
    typeof index === "object" && index !== null && "example" in index ? index.example : "";
  const folder = templatePath(String(example));
  return { plan: await readPlanJson(`${folder}/plan.json`), folder };
}
