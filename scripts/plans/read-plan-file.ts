import { extname, parse } from "node:path";
import type { IsoDay } from "../../src/calendar/iso-day.ts";
import type { Finding } from "../../src/finding/finding.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { inferPlanPeriod } from "../../src/read/plan/infer-plan-period.ts";
import { readPlanWorkbook } from "../../src/read/plan/read-plan-workbook.ts";
import { fold } from "../../src/text/fold.ts";
import { UsageError } from "../command.ts";
import { openDocument } from "../files/open-document.ts";
import { templatePath } from "./bundled-plans.ts";
import { readPlanJson } from "./read-plan-json.ts";

/** A plan read from a file, with what could not be read in it, and what had to be worked out. */
export interface PlanFile {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  /** Sentences about what the file does not say and the tool worked out. */
  readonly notes: readonly string[];
}

/** What an Excel action plan does not say itself. */
export interface PlanFileOptions {
  /** A plan.json with partners, statuses, policy and period. */
  readonly base?: string | undefined;
  /** First day of plan year 1. */
  readonly start?: IsoDay | undefined;
}

/** The plan under its sheet's own title, or else under the file's name; its id is the file's name. */
function named(plan: Plan, title: string | null, path: string): Plan {
  const { name } = parse(path);
  const id = fold(name).replaceAll(" ", "-");
  return { ...plan, id: id === "" ? plan.id : id, title: title ?? name };
}

/** The plan with its period: as told, else as its own timescales say. Throws a UsageError where neither does. */
function withPeriod(plan: Plan, start: IsoDay | undefined): Pick<PlanFile, "plan" | "notes"> {
  const period = inferPlanPeriod(plan);
  const years = period?.years ?? plan.years;
  if (start !== undefined) return { plan: { ...plan, start, years }, notes: [] };
  if (!period) {
    throw new UsageError(
      "The plan does not say when its first year begins. Give the day with --start, for example 2018-04-01.",
    );
  }
  const { firstYear, agreeing, counted } = period;
  return {
    plan: { ...plan, start: `${firstYear}-04-01`, years },
    notes: [
      `Plan year 1 is April ${firstYear} to March ${firstYear + 1}: ${agreeing} of ${counted} timescales that name both say so. Give another first day with --start.`,
    ],
  };
}

async function readExcelPlan(path: string, { base, start }: PlanFileOptions): Promise<PlanFile> {
  const defaults = await readPlanJson(base ?? templatePath("blank/plan.json"));
  const workbook = await openDocument(path);
  const { plan, findings, title } = readPlanWorkbook(workbook, defaults);
  if (base === undefined && plan.actions.length > 0) {
    return { ...withPeriod(named(plan, title, path), start), findings };
  }
  return { plan: start === undefined ? plan : { ...plan, start }, findings, notes: [] };
}

/**
 * Reads a plan from a `plan.json`, or from an Excel action plan. The latter says no statuses, policy or
 * rounds: those come from `base`, or else from the blank plan. Throws, each with plain sentences,
 * UsageError, PlanNotRead, FileNotRead or UnreadableWorkbook.
 */
export async function readPlanFile(path: string, options: PlanFileOptions = {}): Promise<PlanFile> {
  const read =
    extname(path).toLowerCase() === ".json"
      ? { plan: await readPlanJson(path), findings: [], notes: [] }
      : await readExcelPlan(path, options);
  if (read.plan.actions.length > 0) return read;
  throw new UsageError(
    "This workbook does not have a table of actions. Give the table the headings Ref, Action, Lead Partner, Success Measure and Completion Date, and each action a reference such as 1a, A1 or 1.1.",
  );
}
