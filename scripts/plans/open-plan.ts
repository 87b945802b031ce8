import type { Master } from "../../src/plan/master/master.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { UsageError } from "../command.ts";
import { openMaster } from "../masters/open-master.ts";
import { readExamplePlan } from "./bundled-plans.ts";
import { readPlanFile } from "./read-plan-file.ts";

/** What to read or check against, and the master it came from, where it came from one. */
export interface PlanSource {
  readonly plan: Plan;
  readonly master: Master | null;
}

/** The plan of a master or of a plan file, or the bundled example where neither path is given. */
export async function openPlanSource(
  masterPath: string | undefined,
  planPath: string | undefined,
): Promise<PlanSource> {
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
