import { extname, parse } from "node:path";
import type { IsoDay } from "../../src/calendar/iso-day.ts";
import type { Plan } from "../../src/plan/plan.ts";
import type { ColumnAnswer } from "../../src/read/plan/column-answers.ts";
import { readPlanForm, type PlanForm } from "../../src/read/plan/read-plan-form.ts";
import { fold } from "../../src/text/fold.ts";
import { UsageError } from "../command.ts";
import { openDocument, type OpenedDocument } from "../files/open-document.ts";
import { openMaster } from "../masters/open-master.ts";
import { templatePath } from "./bundled-plans.ts";
import { NoPlanFound } from "./no-plan-found.ts";
import { readPlanJson } from "./read-plan-json.ts";

/** A plan read from a file. */
export interface PlanFile {
  readonly plan: Plan;
  /** How its form was read; null for a plan.json, which needs no reading. */
  readonly reading: PlanForm | null;
  /** The file whose form was read; null for a plan.json. */
  readonly source: OpenedDocument | null;
}

/** What an officer's own plan does not say itself. */
export interface PlanFileOptions {
  /** A plan.json, or a master, with partners, statuses, policy, period and headings. */
  readonly base?: string | undefined;
  /** First day of plan year 1. */
  readonly start?: IsoDay | undefined;
  /** What a person said of columns and names. */
  readonly answers?: readonly ColumnAnswer[];
  /** For a plan that nothing dates. */
  readonly today?: IsoDay | undefined;
}

function isJson(path: string): boolean {
  return extname(path).toLowerCase() === ".json";
}

async function readBase(path: string | undefined): Promise<Plan> {
  if (path === undefined) return readPlanJson(templatePath("blank/plan.json"));
  return isJson(path) ? readPlanJson(path) : (await openMaster(path)).master.plan;
}

/** The plan under its sheet's own title, or else under the file's name; its id is the file's name. */
function named({ plan, form }: PlanForm, path: string): Plan {
  const { name } = parse(path);
  const id = fold(name)
    .normalize("NFD")
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-+|-+$/gu, "");
  return { ...plan, id: id === "" ? plan.id : id, title: form.title ?? name };
}

async function readForm(path: string, options: PlanFileOptions): Promise<PlanFile> {
  const defaults = await readBase(options.base);
  const source = await openDocument(path, { looks: true });
  const reading = readPlanForm(source.workbook, {
    defaults,
    answers: options.answers ?? [],
    start: options.start ?? (options.base === undefined ? null : defaults.start),
    fileName: parse(path).name,
    today: options.today ?? defaults.start,
  });
  if (reading.plan.actions.length === 0) throw new NoPlanFound(reading.form);
  const { id, title, years } = defaults;
  const plan =
    options.base === undefined ? named(reading, path) : { ...reading.plan, id, title, years };
  return { plan, reading, source };
}

/**
 * Reads a plan from a `plan.json`, or from the tables of a workbook, a Word document or a CSV file in any
 * partnership's form. The latter say no statuses, policy or rounds: those come from `base`, or else from
 * the blank plan. Throws, each with plain sentences, UsageError, PlanNotRead, NoPlanFound, FileNotRead or
 * UnreadableWorkbook.
 */
export async function readPlanFile(path: string, options: PlanFileOptions = {}): Promise<PlanFile> {
  if (isJson(path)) {
    const plan = await readPlanJson(path);
    if (plan.actions.length > 0) return { plan, reading: null, source: null };
    throw new UsageError(`${parse(path).base} holds no action. Add the plan's actions to it.`);
  }
  return readForm(path, options);
}
