import type { Finding } from "../finding/finding.ts";
import { type AnsweredRow, answeredRows } from "./answered-row.ts";
import type { CheckContext } from "./check-context.ts";

/** How many of a return's answered rows hold no error. */
export interface ReadyRows {
  readonly ready: number;
  readonly rows: number;
}

function sheetRowsOf({ row }: AnsweredRow): Set<string> {
  const answers = [...Object.values(row.answers), ...row.extras.map(({ answer }) => answer)];
  const numbers = answers.flatMap(({ sources }) => sources.map(({ address }) => address.row));
  return new Set([row.row, ...numbers].map((number) => `${row.sheet}!${number}`));
}

function rowOfCell(sheet: string | null, cell: string): string {
  return `${sheet ?? ""}!${Number(cell.replace(/^\D+/u, "")) - 1}`;
}

/** Counts the answered rows without an error of their own; an error about the whole file leaves none ready. */
export function countReadyRows(
  context: Pick<CheckContext, "return" | "plan" | "partner">,
  findings: readonly Finding[],
): ReadyRows {
  const rows = answeredRows(context.return, context.plan, context.partner);
  const errors = findings.filter(({ severity }) => severity === "error");
  const bad = new Set(
    errors.flatMap(({ sheet, cells }) => cells.map((cell) => rowOfCell(sheet, cell))),
  );
  const wholeFile = errors.some(({ cells }) => cells.length === 0);
  const ready = rows.filter((row) => ![...sheetRowsOf(row)].some((place) => bad.has(place)));
  return { ready: wholeFile ? 0 : ready.length, rows: rows.length };
}
