import { type IsoDay, longDay } from "../calendar/iso-day.ts";
import type { ReadyRows } from "../check/count-ready-rows.ts";
import type { Finding } from "../finding/finding.ts";
import { listCells } from "../finding/list-cells.ts";
import { tidySpaces } from "../text/tidy.ts";
import { countFindings } from "./count-findings.ts";
import { readyText } from "./ready-text.ts";

/** What a check says of one file. */
export interface CheckedFile extends ReadyRows {
  readonly file: string;
  /** The partner's name as a reader knows it; null where nobody says. */
  readonly partner: string | null;
  readonly round: IsoDay | null;
  readonly findings: readonly Finding[];
}

function placeOf({ sheet, cells, heading }: Finding): string {
  if (sheet === null) return "The file";
  const where = cells.length > 0 ? `${sheet}!${listCells(cells)}` : sheet;
  return tidySpaces(heading === null ? where : `${where} (${tidySpaces(heading)})`);
}

function lineOf(finding: Finding): string {
  return `    ${placeOf(finding)}: ${finding.message}`;
}

/** Findings as lines: errors to mend, then queries to confirm, each with sheet, cells and heading. */
export function describeFindings(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === "error");
  const queries = findings.filter(({ severity }) => severity === "query");
  const lines = [
    ...(errors.length > 0 ? ["  To mend:", ...errors.map(lineOf)] : []),
    ...(queries.length > 0 ? ["  To confirm or change:", ...queries.map(lineOf)] : []),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

/** Who, which round, how many rows are ready and how much there is to mend: `East, 14 November 2018, …`. */
export function describeStanding(checked: CheckedFile): string {
  const { partner, round, findings } = checked;
  const facts = [
    partner ?? "partner not named",
    round === null ? "round not named" : longDay(round),
    readyText(checked),
    countFindings(findings),
  ];
  return facts.join(", ");
}

/** One file in a paragraph: how it stands, and what to mend. */
export function describeReturn(checked: CheckedFile): string {
  return `${tidySpaces(checked.file)}: ${describeStanding(checked)}\n${describeFindings(checked.findings)}`;
}
