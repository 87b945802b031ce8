import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Plan } from "../../src/plan/plan.ts";
import { readPlanJson } from "./read-plan-json.ts";

/** A file of the folder that holds plans as data. */
export function templatePath(name: string): string {
  return fileURLToPath(new URL(`../../templates/${name}`, import.meta.url));
}

/** A plan that comes with the tool, and the folder of its data. */
interface BundledPlan {
  readonly plan: Plan;
  readonly folder: string;
}

async function readBundled(key: "example" | "scrutiny"): Promise<BundledPlan> {
  const index: unknown = JSON.parse(await readFile(templatePath("index.json"), "utf8"));
  const names = new Map(Object.entries(typeof index === "object" && index !== null ? index : {}));
  const folder = templatePath(String(names.get(key)));
  return { plan: await readPlanJson(`${folder}/plan.json`), folder };
}

/** The plan that comes with the tool as its example: what commands use when no plan is named. */
export async function readExamplePlan(): Promise<BundledPlan> {
  return readBundled("example");
}

/** The recommendations that come with the tool as its example of scrutiny tracking. */
export async function readScrutinyExample(): Promise<BundledPlan> {
  return readBundled("scrutiny");
}

/** The invented partnership's own plan in Excel, and what its partners typed into it in one round. */
export function ownFormPaths(): { readonly plan: string; readonly round: string } {
  const folder = templatePath("harbour-2025-2028");
  return { plan: `${folder}/plan.xlsx`, round: `${folder}/rounds/2025-12-10.json` };
}
