import { basename } from "node:path";
import { longDay } from "../../src/calendar/iso-day.ts";
import { idleAnswers, type ColumnAnswer } from "../../src/read/plan/column-answers.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { EMPTY_REGISTER, type Register } from "../../src/plan/register/register.ts";
import { describePlan } from "../../src/report/describe-plan.ts";
import { describePlanForm } from "../../src/report/plan-form/describe-plan-form.ts";
import { planDataJson, planFormJson } from "../../src/report/plan-form/plan-form-json.ts";
import { count } from "../../src/text/count.ts";
import { isGiven, optionDay, optionText, optionTexts } from "../arguments.ts";
import { columnAnswers } from "../column-answers.ts";
import type { Command, CommandArguments, CommandIo, ExitCode } from "../command.ts";
import { UsageError } from "../command.ts";
import { londonTime } from "../files/london-time.ts";
import { makeMaster, type NewMaster } from "../masters/make-master.ts";
import { firstReportDate } from "../plans/first-report-date.ts";
import { NoPlanFound } from "../plans/no-plan-found.ts";
import { readPlanFile, type PlanFile } from "../plans/read-plan-file.ts";
import { headingsOfRound, takeOverRound } from "../plans/take-over-round.ts";
import { readRegisterJson } from "../plans/read-register-json.ts";
import { printJson } from "../print-json.ts";

function fileOf({ words }: CommandArguments): string {
  const [file, ...more] = words;
  if (file === undefined || more.length > 0) {
    throw new UsageError(
      "Name one plan: a plan.json, or an Excel, Word or CSV file with the plan.",
    );
  }
  return file;
}

/** The master that is asked for: of the plan alone, or with what it says of its actions as a round. */
function masterOf(read: PlanFile, given: CommandArguments): NewMaster {
  const round = optionDay(given, "as-round");
  if (round !== undefined) return takeOverRound(read, round);
  const reportDate = optionDay(given, "date") ?? firstReportDate(read.plan);
  return { plan: read.plan, reportDate, kept: read.reading?.kept ?? [] };
}

/** What is known beside the plan: as the register says, or else the KPI figures that the plan gives. */
async function registerOf(
  { reading }: PlanFile,
  plan: Plan,
  given: CommandArguments,
): Promise<Register> {
  const file = optionText(given, "register");
  if (file !== undefined) return readRegisterJson(file, plan);
  return { ...EMPTY_REGISTER, kpiYears: reading?.kpiYears ?? [] };
}

function outcome(out: string | undefined, { plan, reportDate, firstRound }: NewMaster): string {
  if (out === undefined) {
    return `Nothing is written. With --out master.xlsx the file becomes a master of ${count(plan.actions.length, "action")}.\n`;
  }
  const taken = firstRound
    ? `What the plan says of its actions is the round of ${longDay(reportDate)}: ${count(firstRound.reading.rows.length, "update")} from ${firstRound.file}.\n`
    : "";
  return `${taken}The master is in ${out}, rated as of ${longDay(reportDate)}.\n`;
}

/** Says what could be taken over as a first round, where nobody asked for it. */
function offer(read: PlanFile, { firstRound }: NewMaster): string[] {
  const headings = headingsOfRound(read);
  return firstRound || headings === ""
    ? []
    : [
        `${headings} say how actions stand already. To take that over as the first round, add --as-round with its day, for example --as-round 2026-03-31.\n`,
      ];
}

function tell(
  read: PlanFile,
  answers: readonly ColumnAnswer[],
  more: readonly string[],
  last: string,
): string {
  const { plan, reading } = read;
  const idle = idleAnswers(reading?.form.tables ?? [], answers).map(
    (about) =>
      `There is no column ${about} in the tables of actions, so what you said of it is not used.\n`,
  );
  return [
    ...(reading ? [describePlanForm(reading)] : []),
    describePlan(plan),
    ...idle,
    ...more,
    "",
    last,
  ].join("\n");
}

/** A file of which nothing could be made: the sentence, and with --json how far its reading came. */
function tellNoPlan(fault: unknown, file: string, given: CommandArguments, io: CommandIo): never {
  if (fault instanceof NoPlanFound && isGiven(given, "json")) {
    printJson(io, planFormJson(basename(file), null, fault.form));
  }
  throw fault;
}

async function run(given: CommandArguments, io: CommandIo): Promise<ExitCode> {
  const file = fileOf(given);
  const answers = columnAnswers(optionTexts(given, "column"));
  const out = optionText(given, "out");
  const read = await readPlanFile(file, {
    base: optionText(given, "base"),
    start: optionDay(given, "start"),
    today: londonTime(io.now()).slice(0, 10),
    answers,
  }).catch((fault: unknown) => tellNoPlan(fault, file, given, io));
  const { plan, reading } = read;
  const master = masterOf(read, given);
  const register = await registerOf(read, master.plan, given);
  if (out !== undefined) await makeMaster(out, { ...master, register });
  const told = tell(read, answers, offer(read, master), outcome(out, master));
  if (isGiven(given, "json")) {
    const name = basename(file);
    const written = out ?? null;
    printJson(
      io,
      reading ? planFormJson(name, written, reading.form) : planDataJson(name, written, plan),
    );
    io.err(told);
  } else io.out(told);
  return (reading?.form.questions.length ?? 0) > 0 ? 1 : 0;
}

/** `action-plan plan`: a new master from a plan in any form, what of it is asked, and the plan's gaps. */
export const planCommand: Command = {
  name: "plan",
  usage:
    "FILE [--out master.xlsx] [--column COLUMN=FIELD]… [--as-round DAY] [--register FILE] [--date DAY] [--base FILE] [--start DAY] [--json]",
  options: {
    out: {
      type: "string",
      value: "FILE",
      meaning:
        "the master to write; nothing is written over. Left out: only says what it would hold",
    },
    column: {
      type: "string",
      value: "COLUMN=FIELD",
      many: true,
      meaning:
        'what a column holds: "Plan!E=lead" or "Lead Agency=lead"; may be given several times, and is remembered',
    },
    "as-round": {
      type: "string",
      value: "DAY",
      meaning: "take over what the plan says of its actions as the round of this day",
    },
    date: { type: "string", value: "DAY", meaning: "rate the actions as of this day" },
    register: {
      type: "string",
      value: "FILE",
      meaning:
        "a register.json: recommendations, evidence, KPI figures, papers and what else is known",
    },
    base: {
      type: "string",
      value: "FILE",
      meaning: "a plan.json or a master whose partners, statuses, policy and answers hold here too",
    },
    start: { type: "string", value: "DAY", meaning: "first day of plan year 1" },
    json: { type: "boolean", meaning: "print one JSON document and nothing else" },
  },
  run,
};
