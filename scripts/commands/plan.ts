import { longDay } from "../../src/calendar/iso-day.ts";
import { describePlan } from "../../src/report/describe-plan.ts";
import { describeFindings } from "../../src/report/findings-text.ts";
import { optionDay, optionText, requiredText } from "../arguments.ts";
import type { Command, CommandArguments, CommandIo, ExitCode } from "../command.ts";
import { UsageError } from "../command.ts";
import { makeMaster } from "../masters/make-master.ts";
import { firstReportDate } from "../plans/first-report-date.ts";
import { readRegisterJson } from "../plans/read-register-json.ts";
import { readPlanFile } from "../plans/read-plan-file.ts";

async function run(given: CommandArguments, io: CommandIo): Promise<ExitCode> {
  const [file, ...more] = given.words;
  if (file === undefined || more.length > 0) {
    throw new UsageError("Name one plan: a plan.json or an Excel action plan.");
  }
  const out = requiredText(given, "out", "the master to write");
  const { plan, findings, notes } = await readPlanFile(file, {
    base: optionText(given, "base"),
    start: optionDay(given, "start"),
  });
  const reportDate = optionDay(given, "date") ?? firstReportDate(plan);
  const registerFile = optionText(given, "register");
  await makeMaster(out, {
    plan,
    reportDate,
    ...(registerFile !== undefined && { register: await readRegisterJson(registerFile, plan) }),
  });
  io.out(describePlan(plan));
  if (notes.length > 0) io.out(`\n${notes.join("\n")}\n`);
  if (findings.length > 0) io.out(`\n${describeFindings(findings)}`);
  io.out(`\nThe master is in ${out}, rated as of ${longDay(reportDate)}.\n`);
  return findings.some(({ severity }) => severity === "error") ? 1 : 0;
}

/** `action-plan plan`: a new master from a plan, and the plan's gaps. */
export const planCommand: Command = {
  name: "plan",
  usage: "FILE --out master.xlsx [--register FILE] [--date DAY] [--base PLAN.json] [--start DAY]",
  options: {
    out: { type: "string", value: "FILE", meaning: "the master to write; nothing is written over" },
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
      meaning: "for an Excel plan: a plan.json with its partners, statuses and policy",
    },
    start: { type: "string", value: "DAY", meaning: "for an Excel plan: first day of plan year 1" },
  },
  run,
};
