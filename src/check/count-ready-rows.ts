import type { Finding } from "../finding/finding.ts";
import type { Return, ReturnRow } from "../read/return.ts";
import { holdsUpdate } from "./answered-row.ts";

/** How many of a return's rows with an update hold no error. */
export interface ReadyRows {
  readonly ready: number;
  readonly rows: number;
}

function sheetRowsOf(row: ReturnRow): string[] {
  const answers = [...Object.values(row.answers), ...row.extras.map(({ answer }) => answer)];
  const numbers = answers.flatMap(({ sources }) => sources.map(({ address }) => address.row));
  return [row.row, ...numbers].map((number) => `${row.sheet}!${number}`);
}

function rowOfCell(sheet: string | null, cell: string): string {
  return `${sheet ?? ""}!${Number(cell.replace(/^\D+/u, "")) - 1}`;
}

/** Counts the updates without an error in their cells; an error about the whole file leaves none ready. */
export function countReadyRows(
  { rows }: Pick<Return, "rows">,
  findings: readonly Finding[],
): ReadyRows {
  const updates = rows.filter(holdsUpdate);
  const errors = findings.filter(({ severity }) => severity === "error");
  const bad = new Set(
    errors.flatMap(({ sheet, cells }) => cells.map((cell) => rowOfCell(sheet, cell))),
  );
  const wholeFile = errors.some(({ cells }) => cells.length === 0);
  const ready = updates.filter((row) => !sheetRowsOf(row).some((place) => bad.has(place)));
  return { ready: wholeFile ? 0 : ready.length, rows: updates.length };
}
