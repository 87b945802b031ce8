import { previousUpdates } from "../../src/plan/master/previous-updates.ts";
import { hasErrors } from "../../src/finding/has-errors.ts";
import { describeReturn } from "../../src/report/findings-text.ts";
import { isGiven, optionDay, optionText } from "../arguments.ts";
import type { Command, CommandArguments, CommandIo, ExitCode } from "../command.ts";
import { roundOf } from "../masters/open-master.ts";
import { openPlanSource } from "../plans/open-plan.ts";
import { printJson } from "../print-json.ts";
import { receiveReturns } from "../returns/receive-returns.ts";
import { returnFiles } from "../returns/return-files.ts";
import { checkedFile } from "../../src/report/checked-file.ts";
import { returnReport } from "../../src/report/return-report.ts";
import { writeFeedback } from "../returns/write-feedback.ts";

async function run(given: CommandArguments, io: CommandIo): Promise<ExitCode> {
  const { files, leftOut } = await returnFiles(given.words);
  const { plan, master } = await openPlanSource(
    optionText(given, "master"),
    optionText(given, "plan"),
    io,
  );
  const day = optionDay(given, "round");
  const round = day === undefined ? null : roundOf(plan, day);
  const previous = master && day !== undefined ? previousUpdates(master.ledger, day) : [];
  const received = await receiveReturns(files, { plan, round, previous }, io);
  if (leftOut.length > 0) io.err(`Left out, no workbooks: ${leftOut.join(", ")}.\n`);
  const folder = optionText(given, "feedback");
  if (folder !== undefined) {
    const taken = new Set<string>();
    for (const file of received) {
      const feedback = await writeFeedback(file, folder, taken);
      if (feedback) io.err(`${feedback.path}${feedback.apart ? " (findings alone)" : ""}\n`);
    }
  }
  if (isGiven(given, "json")) printJson(io, { returns: received.map(returnReport) });
  else io.out(received.map((file) => describeReturn(checkedFile(file, plan))).join("\n"));
  return received.some(({ findings }) => hasErrors(findings)) ? 1 : 0;
}

/** `action-plan check`: what to mend in returns. */
export const checkCommand: Command = {
  name: "check",
  summary: "Reads returns and says what to mend, with sheet and cell.",
  usage: "FILE or FOLDER … [--master M or --plan P] [--round DAY] [--json] [--feedback FOLDER]",
  options: {
    master: {
      type: "string",
      value: "FILE",
      meaning: "the team's master, for its plan and last round",
    },
    plan: {
      type: "string",
      value: "FILE",
      meaning: "a plan to check against instead of a master; else the bundled example",
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
