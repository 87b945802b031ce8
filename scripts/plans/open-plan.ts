import type { Master } from "../../src/plan/master/master.ts";
import type { Plan } from "../../src/plan/plan.ts";
import type { KpiYear } from "../../src/plan/register/kpi-year.ts";
import { UsageError, type CommandIo } from "../command.ts";
import { openMaster } from "../masters/open-master.ts";
import { readExamplePlan } from "./bundled-plans.ts";
import { readPlanFile } from "./read-plan-file.ts";

/** What to read or check against, and the master it came from, where it came from one. */
export interface PlanSource {
  readonly plan: Plan;
  readonly master: Master | null;
  /** Who provides which KPI; none where there is no master. */
  readonly kpiYears: readonly KpiYear[];
}

/** The plan of a master or of a plan file; null where neither path is given. */
export async function openNamedPlan(
  masterPath: string | undefined,
  planPath: string | undefined,
): Promise<PlanSource | null> {
  if (masterPath !== undefined && planPath !== undefined) {
    throw new UsageError("Name the master or the plan, not both.");
  }
  if (masterPath !== undefined) {
    const { master, register } = await openMaster(masterPath);
    return { plan: master.plan, master, kpiYears: register.kpiYears };
  }
  return planPath === undefined
    ? null
    : { plan: (await readPlanFile(planPath)).plan, master: null, kpiYears: [] };
}

/** The same; where neither path is given, the bundled example, and it is said. */
export async function openPlanSource(
  masterPath: string | undefined,
  planPath: string | undefined,
  io: CommandIo,
): Promise<PlanSource> {
  const named = await openNamedPlan(masterPath, planPath);
  if (named) return named;
  const { plan } = await readExamplePlan();
  io.err(`No plan is named, so the bundled example is used: ${plan.title}.\n`);
  return { plan, master: null, kpiYears: [] };
}
