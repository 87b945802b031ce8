import { hasErrors } from "../../src/finding/has-errors.ts";
import { describeMerge } from "../../src/merge/describe-merge.ts";
import { isBlankReturn } from "../../src/merge/record/list-reply-files.ts";
import {
  isGiven,
  optionDay,
  optionText,
  requiredDay,
  requiredText,
  optionTexts,
} from "../arguments.ts";
import { COLUMN_OPTION, columnAnswers } from "../column-answers.ts";
import type { Command, CommandArguments, CommandIo, ExitCode } from "../command.ts";
import { UsageError } from "../command.ts";
import { isSameFile } from "../files/same-file.ts";
import { mergeIntoMaster, whyNotMerged, type MergeReport } from "../returns/merge-into-master.ts";
import { mergeJson } from "../returns/merge-json.ts";
import { printJson } from "../print-json.ts";
import { FROM_OPTION, sendersTold } from "../returns/sender-told.ts";
import { returnFiles } from "../returns/return-files.ts";

async function withoutMaster(files: readonly string[], master: string): Promise<string[]> {
  const isMaster = await Promise.all(files.map((file) => isSameFile(file, master)));
  return files.filter((_, at) => isMaster[at] === false);
}

/** A return is never written over: said before anything is read. */
async function refuseOutOnReturn(out: string, files: readonly string[]): Promise<void> {
  const same = await Promise.all(files.map((file) => isSameFile(file, out)));
  if (!same.includes(true)) return;
  throw new UsageError(`--out would write over ${out}. Choose another name.`);
}

function fileLines(report: MergeReport): string[] {
  const unread = report.received.filter(({ kind }) => kind === "unread");
  const blank = report.received.flatMap((file) =>
    file.kind === "read" && !report.notMerged.includes(file) && isBlankReturn(file)
      ? `Blank: ${file.file}. No update is filled in, and nothing says that there is nothing to report.`
      : [],
  );
  const left = [...unread, ...report.notMerged].map((file) => {
    const why = whyNotMerged(file)?.message ?? "";
    return `Not merged: ${file.file}. ${why}${/[.!?]$/u.test(why) ? "" : "."}`;
  });
  return [...left, ...blank];
}

/** An older master has no sheet for KPI values. */
function waitingKpis({ outcome, received }: MergeReport): string[] {
  if (outcome.kpis) return [];
  const waiting = received.some((file) => file.kind === "read" && file.reading.kpiRows.length > 0);
  return waiting
    ? [
        "KPI values were not merged: another table or name in this master is called KPILog, which the sheet that keeps them needs. Give yours another name in Excel, and merge the returns again.",
      ]
    : [];
}

function writtenLine(report: MergeReport, dryRun: boolean): string {
  if (dryRun) return "This was a dry run: nothing was written.";
  if (report.written === null) return "The master already held all of this: nothing was written.";
  const kept = report.backup === null ? "" : ` The previous master is kept as ${report.backup}.`;
  return `Written to ${report.written}.${kept}`;
}

async function run(given: CommandArguments, io: CommandIo): Promise<ExitCode> {
  const master = requiredText(given, "master", "the master workbook");
  const round = requiredDay(given, "round", "the day of the round");
  const dryRun = isGiven(given, "dry-run");
  const out = optionText(given, "out");
  const { files: found, leftOut } = await returnFiles(given.words);
  const files = await withoutMaster(found, master);
  if (files.length === 0) {
    throw new UsageError("That is the master itself. Name the returns, or the folder they lie in.");
  }
  if (out !== undefined) await refuseOutOnReturn(out, files);
  if (leftOut.length > 0) io.err(`Left out, no workbooks: ${leftOut.join(", ")}.\n`);
  const report = await mergeIntoMaster(
    {
      master,
      files,
      round,
      dryRun,
      out,
      received: optionDay(given, "received"),
      answers: columnAnswers(optionTexts(given, "column")),
      from: (plan) => sendersTold(optionTexts(given, "from"), plan.partners),
    },
    io,
  );
  if (isGiven(given, "json")) {
    printJson(io, mergeJson(report));
  } else {
    const lines = [...fileLines(report), ...report.notAdded, writtenLine(report, dryRun), ""];
    io.out(`${describeMerge(report.outcome, waitingKpis(report))}\n${lines.join("\n")}`);
  }
  const open = report.outcome.master.conflicts.some(({ state }) => state === "Open");
  return open || report.received.some(({ findings }) => hasErrors(findings)) ? 1 : 0;
}

/** `action-plan merge`: returns into the master, rated, with all that a person must decide. */
export const mergeCommand: Command = {
  name: "merge",
  usage:
    "FILE or FOLDER … --master master.xlsx --round DAY [--column COLUMN=FIELD]… [--from PARTNER=FILE]… [--out FILE] [--dry-run] [--json]",
  options: {
    column: COLUMN_OPTION,
    from: FROM_OPTION,
    master: {
      type: "string",
      value: "FILE",
      meaning: "the team's master; the previous one is kept",
    },
    round: { type: "string", value: "DAY", meaning: "the round, for example 2018-11-14" },
    out: {
      type: "string",
      value: "FILE",
      meaning: "write here and leave the master as it is; nothing is written over",
    },
    received: {
      type: "string",
      value: "DAY",
      meaning: "the day the returns came; else when each file was last saved",
    },
    "dry-run": { type: "boolean", meaning: "say what would happen and write nothing" },
    json: { type: "boolean", meaning: "print one JSON document" },
  },
  run,
};
