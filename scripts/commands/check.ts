import { masterBasis, planBasis } from "../../src/check/check-basis.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { hasErrors } from "../../src/finding/has-errors.ts";
import { describeReturnForm } from "../../src/report/describe-return-form.ts";
import { describeReturn } from "../../src/report/findings-text.ts";
import { isGiven, optionDay, optionText, optionTexts } from "../arguments.ts";
import { COLUMN_OPTION, columnAnswers } from "../column-answers.ts";
import {
  UsageError,
  type Command,
  type CommandArguments,
  type CommandIo,
  type ExitCode,
} from "../command.ts";
import { isSameFile } from "../files/same-file.ts";
import { roundOf } from "../masters/open-master.ts";
import { readExamplePlan } from "../plans/bundled-plans.ts";
import { openNamedPlan, type PlanSource } from "../plans/open-plan.ts";
import { printJson } from "../print-json.ts";
import { sentenceOf } from "../sentence-of.ts";
import { describePlans } from "../returns/describe-plans.ts";
import type { ReceivedFile } from "../returns/receive-return.ts";
import { receiveReturns } from "../returns/receive-returns.ts";
import { ownBasisOr } from "../returns/return-basis.ts";
import { FROM_OPTION, sendersTold } from "../returns/sender-told.ts";
import { returnFiles } from "../returns/return-files.ts";
import { checkedFile } from "../../src/report/checked-file.ts";
import { returnReport } from "../../src/report/return-report.ts";
import { writeFeedback } from "../returns/write-feedback.ts";

interface Received {
  readonly received: readonly ReceivedFile[];
  /** The plan that was named, else the bundled example. */
  readonly plan: Plan;
}

async function receive(
  given: CommandArguments,
  files: readonly string[],
  io: CommandIo,
): Promise<Received> {
  const named = await openNamedPlan(optionText(given, "master"), optionText(given, "plan"));
  const source: PlanSource = named ?? { ...(await readExamplePlan()), master: null, kpiYears: [] };
  const { plan, master, kpiYears } = source;
  const day = optionDay(given, "round");
  const round = day === undefined ? null : roundOf(plan, day);
  const answers = columnAnswers(optionTexts(given, "column"));
  const known = master ? masterBasis(master, kpiYears, round) : planBasis(plan, round);
  const basisOf = named ? () => known : ownBasisOr(known, day);
  const received = await receiveReturns(
    files,
    (workbook) => ({ ...basisOf(workbook), answers }),
    io,
    sendersTold(optionTexts(given, "from"), plan.partners),
  );
  if (!named) io.err(describePlans(received, plan));
  return { received, plan };
}

/** Writes the feedback of each file; one that cannot be written is named, and stops no other. */
async function writeAllFeedback(
  received: readonly ReceivedFile[],
  folder: string,
  io: CommandIo,
): Promise<boolean> {
  const taken = new Set<string>();
  let isWhole = true;
  for (const file of received) {
    try {
      const feedback = await writeFeedback(file, folder, taken);
      if (feedback) io.err(`${feedback.path}${feedback.apart ? " (findings alone)" : ""}\n`);
    } catch (fault) {
      isWhole = false;
      io.err(`No feedback was written for ${file.file}. ${sentenceOf(fault)}\n`);
    }
  }
  return isWhole;
}

/** Copies that lie among the returns would be read as returns the next time. */
async function refuseAmongReturns(words: readonly string[], folder: string): Promise<void> {
  for (const word of words) {
    if (!(await isSameFile(word, folder))) continue;
    throw new UsageError(
      `--feedback names the folder of the returns, where the copies would be taken for returns the next time. Name another folder.`,
    );
  }
}

/** The plan that a file was checked against. */
function planOf(file: ReceivedFile, plan: Plan): Plan {
  return file.kind === "read" ? file.plan : plan;
}

function describe(file: ReceivedFile, plan: Plan): string {
  const form = file.kind === "read" ? describeReturnForm(file.reading) : "";
  return `${describeReturn(checkedFile(file, planOf(file, plan)))}${form}`;
}

async function run(given: CommandArguments, io: CommandIo): Promise<ExitCode> {
  const folder = optionText(given, "feedback");
  if (folder !== undefined) await refuseAmongReturns(given.words, folder);
  const { files, leftOut } = await returnFiles(given.words, folder);
  const { received, plan } = await receive(given, files, io);
  if (leftOut.length > 0) io.err(`Left out, no workbooks: ${leftOut.join(", ")}.\n`);
  const isWhole = folder === undefined || (await writeAllFeedback(received, folder, io));
  if (isGiven(given, "json")) {
    printJson(io, { returns: received.map((file) => returnReport(file, planOf(file, plan))) });
  } else io.out(received.map((file) => describe(file, plan)).join("\n"));
  return !isWhole || received.some(({ findings }) => hasErrors(findings)) ? 1 : 0;
}

/** `action-plan check`: what to mend in returns. */
export const checkCommand: Command = {
  name: "check",
  usage:
    "FILE or FOLDER … [--master M or --plan P] [--round DAY] [--column COLUMN=FIELD]… [--from PARTNER=FILE]… [--json] [--feedback FOLDER]",
  options: {
    column: COLUMN_OPTION,
    from: FROM_OPTION,
    master: {
      type: "string",
      value: "FILE",
      meaning: "the team's master, for its plan and last round",
    },
    plan: {
      type: "string",
      value: "FILE",
      meaning:
        "a plan to check against instead of a master; else the one each return carries, else the bundled example",
    },
    round: {
      type: "string",
      value: "DAY",
      meaning: "the open round; else the round each return names",
    },
    json: { type: "boolean", meaning: "print one JSON document with every finding" },
    feedback: {
      type: "string",
      value: "FOLDER",
      meaning: "write a copy of each return with its findings on a first sheet",
    },
  },
  run,
};
