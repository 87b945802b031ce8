import { fold } from "../../../text/fold.ts";
import type { Line } from "../../cells/sheet-lines.ts";
import { wordsOfCell } from "./heading-rows.ts";

/** More free columns than this lie between a table and what does not belong to it. */
export const FAR = 2;
const LONGEST_LISTED = 40;
const SELDOM = 0.5;

/** True for a column of a list for drop-downs: short texts, each once, or in few of the rows. */
export function isListColumn(column: number, lines: readonly Line[]): boolean {
  const texts = lines.flatMap(({ cells }) =>
    cells.filter((cell) => cell.column === column).map((cell) => wordsOfCell(cell)),
  );
  const short = texts.every((text) => text.length <= LONGEST_LISTED);
  const different = new Set(texts.map(fold)).size === texts.length;
  return short && (different || texts.length < lines.length * SELDOM);
}

/** The columns in which any of these lines holds a cell. */
export function filledColumns(lines: readonly Line[]): Set<number> {
  const filled = new Set<number>();
  for (const { cells } of lines) for (const { column } of cells) filled.add(column);
  return filled;
}

/** The first column of the lists that stand far to the right of everything else; Infinity where there are none. */
export function farListsFrom(lines: readonly Line[]): number {
  const columns = [
    ...new Set(lines.flatMap(({ cells }) => cells.map(({ column }) => column))),
  ].sort((a, b) => a - b);
  const begins = columns.findLastIndex(
    (column, at) => at > 0 && column - (columns[at - 1] ?? column) > FAR,
  );
  const far = begins < 0 ? [] : columns.slice(begins);
  return far.length > 0 && far.every((column) => isListColumn(column, lines))
    ? (far[0] ?? Infinity)
    : Infinity;
}
