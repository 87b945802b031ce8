import { readFile, utimes } from "node:fs/promises";
import { join } from "node:path";
import { longDay } from "../../src/calendar/iso-day.ts";
import { count } from "../../src/text/count.ts";
import type { Round } from "../../src/plan/plan.ts";
import type { CommandIo } from "../command.ts";
import { writeDemoReturns } from "../exceljs/demo/write-demo-returns.ts";
import { momentInLondon } from "../files/london-time.ts";
import { saveFile } from "../files/save-file.ts";
import { mergeIntoMaster, type MergeReport } from "../returns/merge-into-master.ts";
import { openMaster } from "../masters/open-master.ts";
import { lastUpdates } from "../returns/last-updates.ts";
import { writeFeedback } from "../returns/write-feedback.ts";
import { writeTemplates } from "../returns/write-templates.ts";
import { parseRound } from "../../src/plan/schema/round-schema.ts";

/** Where the demonstration takes place. */
export interface DemoPlace {
  /** The folder of the plan, which holds `rounds/`. */
  readonly templates: string;
  readonly master: string;
  readonly out: string;
}

async function writeReturns(place: DemoPlace, round: Round, folder: string): Promise<string[]> {
  const { master, register } = await openMaster(place.master);
  const data = await readFile(join(place.templates, "rounds", `${round.date}.json`), "utf8");
  const demo = parseRound(JSON.parse(data), master.plan);
  const known = new Map(
    master.plan.partners.map((partner) => [partner.id, lastUpdates(master, partner, round)]),
  );
  const paths: string[] = [];
  const files = await writeDemoReturns(demo, master.plan, known, register.kpiYears);
  for (const { file, received, bytes } of files) {
    const path = join(folder, file);
    await saveFile(path, bytes);
    const moment = momentInLondon(received);
    await utimes(path, moment, moment);
    paths.push(path);
  }
  return paths;
}

/** What came in of KPIs; nothing where none did. */
function kpiLine({ outcome: { kpis } }: MergeReport): string[] {
  if (!kpis || kpis.tally.valuesIn + kpis.marked.length === 0) return [];
  const { valuesIn, merged } = kpis.tally;
  const missing = count(kpis.marked.length, "blank figure");
  const marked = kpis.marked.length > 0 ? `; ${missing} of past periods marked [x]` : "";
  return [`  KPIs: ${count(valuesIn, "value")} came in, of which ${merged} count${marked}`];
}

/** One round in a few lines: what came in, what was merged, what is to decide. */
export function describeRound(round: Round, report: MergeReport, feedback: number): string {
  const { outcome, received } = report;
  const findings = received.flatMap((file) => file.findings);
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const merged = outcome.added.filter(({ state }) => state === "Merged").length;
  const lines = [
    `Round of ${longDay(round.date)}`,
    `  ${count(received.length, "workbook")} came in; ${outcome.replied} of ${outcome.expected} partners replied`,
    `  checked: ${count(errors, "error")} and ${count(findings.length - errors, "query", "queries")} in ${count(feedback, "return")}`,
    `  merged: ${count(outcome.added.length, "update")}, of which ${merged} count, ${outcome.superseded.length} replaced by a later version, ${outcome.queued.length} to place`,
    ...kpiLine(report),
    `  to decide: ${count(outcome.opened.length, "new conflict")}, ${count(outcome.newNames.length, "new name")}`,
  ];
  return `${lines.join("\n")}\n`;
}

/** Plays one round: templates out, returns in, checked with feedback, merged into the master. */
export async function playRound(place: DemoPlace, round: Round, io: CommandIo): Promise<void> {
  const folder = join(place.out, round.date);
  const { master, register } = await openMaster(place.master);
  await writeTemplates(master, round, join(folder, "templates"), register.kpiYears);
  const files = await writeReturns(place, round, join(folder, "returns"));
  const request = { master: place.master, files, round: round.date, dryRun: false };
  const report = await mergeIntoMaster(request, io);
  let feedback = 0;
  for (const file of report.received) {
    if (await writeFeedback(file, join(folder, "feedback"))) feedback++;
  }
  io.out(`${describeRound(round, report, feedback)}\n`);
}
