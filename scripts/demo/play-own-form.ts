import { readFile, utimes } from "node:fs/promises";
import { basename, join } from "node:path";
import { parseOwnRound, type OwnRound } from "../../src/plan/schema/own-form-schema.ts";
import { describePlan } from "../../src/report/describe-plan.ts";
import { count } from "../../src/text/count.ts";
import { parseA1 } from "../../src/workbook/address.ts";
import type { Edit } from "../../src/workbook/edit.ts";
import { patchXlsx } from "../../src/xlsx/patch/patch-xlsx.ts";
import type { CommandIo } from "../command.ts";
import { momentInLondon } from "../files/london-time.ts";
import { saveFile } from "../files/save-file.ts";
import { makeMaster } from "../masters/make-master.ts";
import { readPlanFile, type PlanFile } from "../plans/read-plan-file.ts";
import { mergeIntoMaster } from "../returns/merge-into-master.ts";
import { playPacks } from "./play-packs.ts";
import { describeRound } from "./play-round.ts";

/** The plan's file with what a partner typed in it; everything else in it stays byte for byte. */
function filledIn(
  bytes: Uint8Array,
  sheet: string,
  cells: Readonly<Record<string, string>>,
): Uint8Array {
  const edits = Object.entries(cells).flatMap(([cell, value]): Edit[] => {
    const address = parseA1(cell);
    return address ? [{ kind: "set-cell", sheet, address, value }] : [];
  });
  return patchXlsx(bytes, edits).bytes;
}

/** Writes each partner's whole-plan return, and gives their paths. */
async function writeReturns(
  { returns }: OwnRound,
  plan: { readonly path: string; readonly sheet: string },
  folder: string,
): Promise<string[]> {
  const bytes = new Uint8Array(await readFile(plan.path));
  const files: string[] = [];
  for (const { file, received, cells } of returns) {
    const path = join(folder, file);
    await saveFile(path, filledIn(bytes, plan.sheet, cells));
    const moment = momentInLondon(received);
    await utimes(path, moment, moment);
    files.push(path);
  }
  return files;
}

function describeForm({ plan, reading }: PlanFile, path: string): string {
  const columns = reading?.form.tables.flatMap((table) => table.columns) ?? [];
  const questions = reading?.form.questions.length ?? 0;
  return [
    `${basename(path)}: ${count(columns.length, "column")} read by their headings and cells; ${count(questions, "question")} to answer`,
    describePlan(plan),
  ].join("\n");
}

/**
 * Plays an officer's own plan, in a form of its own, from its Excel file: a master, one round of whole-plan
 * returns, and the committee's papers.
 */
export async function playOwnForm(
  place: { readonly plan: string; readonly round: string; readonly out: string },
  io: CommandIo,
): Promise<void> {
  const { plan: path, out } = place;
  const data = parseOwnRound(JSON.parse(await readFile(place.round, "utf8")));
  const round = { date: data.round, returnsDue: data.round };
  const read = await readPlanFile(path);
  const plan = { ...read.plan, rounds: [round] };
  const master = join(out, "master.xlsx");
  io.out(`${describeForm(read, path)}\n`);
  await makeMaster(master, { plan, reportDate: plan.start, kept: read.reading?.kept ?? [] });
  const [table] = read.reading?.form.tables ?? [];
  const own = { path, sheet: table?.sheet ?? "" };
  const files = await writeReturns(data, own, join(out, round.date, "returns"));
  const report = await mergeIntoMaster({ master, files, round: round.date, dryRun: false }, io);
  io.out(`${describeRound(round, report, files.length)}\n`);
  await playPacks({ master, out }, round.date, io);
}
