import type { Cell, Row } from "../workbook/workbook.ts";

/** A row as it is being read: cells in the order of the file. */
export interface RowDraft {
  readonly index: number;
  hidden: boolean;
  readonly cells: Cell[];
}

/** The draft of a row, new or, where a file names a row twice, the one begun before. */
export function draftRow(drafts: Map<number, RowDraft>, index: number, hidden: boolean): RowDraft {
  const known = drafts.get(index);
  if (known) {
    known.hidden ||= hidden;
    return known;
  }
  const draft = { index, hidden, cells: [] };
  drafts.set(index, draft);
  return draft;
}

function isAscending(numbers: readonly number[]): boolean {
  return numbers.every((number, at) => at === 0 || (numbers[at - 1] ?? 0) < number);
}

/** By column, each once: where a file gives a cell twice the last one counts, as in SheetJS. */
function sortCells(cells: readonly Cell[]): readonly Cell[] {
  if (isAscending(cells.map((cell) => cell.column))) return cells;
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  return [...byColumn.values()].sort((a, b) => a.column - b.column);
}

/** The rows that hold a cell, in order. */
export function finishRows(drafts: ReadonlyMap<number, RowDraft>): Row[] {
  const rows: Row[] = [];
  for (const { index, hidden, cells } of drafts.values()) {
    if (cells.length > 0) rows.push({ index, hidden, cells: sortCells(cells) });
  }
  return isAscending(rows.map((row) => row.index)) ? rows : rows.sort((a, b) => a.index - b.index);
}
