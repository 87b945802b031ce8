import { extname } from "node:path";
import type { Finding } from "../../src/finding/finding.ts";
import type { Master } from "../../src/plan/master.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { readPlanWorkbook } from "../../src/read/read-plan-workbook.ts";
import { optionText } from "../arguments.ts";
import { type CommandArguments, UsageError } from "../command.ts";
import { openWorkbook } from "../files/open-workbook.ts";
import { openMaster } from "../masters/open-master.ts";
import { readExamplePlan, templatePath } from "./bundled-plans.ts";
import { readPlanJson } from "./read-plan-json.ts";

/** What to read or check against, and the master it came from, where it came from one. */
export interface PlanSource {
  readonly plan: Plan;
  readonly master: Master | null;
}

/** A plan read from a file, with what could not be read in it. */
export interface PlanFile {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
}

/**
 * Reads a plan from a `plan.json`, or from an Excel action plan; the latter says no statuses, policy or
 * period, so those come from `base`, a plan.json, or else from the blank plan.
 */
export async function readPlanFile(path: string, base?: string): Promise<PlanFile> {
  if (extname(path).toLowerCase() === ".json") {
    return { plan: await readPlanJson(path), findings: [] };
  }
  const defaults = await readPlanJson(base ?? templatePath("blank/plan.json"));
  const { workbook } = await openWorkbook(path);
  return readPlanWorkbook(workbook, defaults);
}

/** The plan that `--master` or `--plan` names, or the bundled example where neither is given. */
export async function openPlanSource(given: CommandArguments): Promise<PlanSource> {
  const masterPath = optionText(given, "master");
  const planPath = optionText(given, "plan");
  if (masterPath !== undefined && planPath !== undefined) {
    throw new UsageError("Name the master or the plan, not both.");
  }
  if (masterPath !== undefined) {
    const { master } = await openMaster(masterPath);
    return { plan: master.plan, master };
  }
  if (planPath !== undefined) return { plan: (await readPlanFile(planPath)).plan, master: null };
  return { plan: (await readExamplePlan()).plan, master: null };
}
