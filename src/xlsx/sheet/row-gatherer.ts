import type { Cell, Row } from "../../workbook/workbook.ts";

/** A row as it is being read: cells in the order of the file. */
interface RowDraft {
  readonly index: number;
  hidden: boolean;
  cells: Cell[];
}

/** By column, each once: where a file gives a cell twice the last one counts, as in SheetJS. */
function sortCells(cells: readonly Cell[]): Cell[] {
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  return [...byColumn.values()].sort((a, b) => a.column - b.column);
}

/** One row for each index: what a file says of a row in several places is put together. */
function joinRows(drafts: readonly RowDraft[]): RowDraft[] {
  const byIndex = new Map<number, RowDraft>();
  for (const draft of drafts) {
    const known = byIndex.get(draft.index);
    if (known) {
      known.hidden ||= draft.hidden;
      for (const cell of draft.cells) known.cells.push(cell);
    } else byIndex.set(draft.index, draft);
  }
  return [...byIndex.values()].sort((a, b) => a.index - b.index);
}

/** Gathers the cells of a sheet into rows as they come. */
export class RowGatherer {
  private readonly drafts: RowDraft[] = [];
  private last: RowDraft | undefined;
  private lastColumn = -1;
  /** True as long as no row or cell came before one that it should stand behind. */
  private isInOrder = true;

  /** Adds a cell to the row with this index. */
  add(index: number, hidden: boolean, cell: Cell): void {
    const { last } = this;
    if (last?.index === index) {
      if (cell.column <= this.lastColumn) this.isInOrder = false;
      last.hidden ||= hidden;
      last.cells.push(cell);
    } else {
      if (last && index < last.index) this.isInOrder = false;
      // A list that starts with its first cell takes far less room than one that grows from nothing.
      this.last = { index, hidden, cells: [cell] };
      this.drafts.push(this.last);
    }
    this.lastColumn = cell.column;
  }

  /** The rows that hold a cell, in order, and their cells in order. */
  finish(): Row[] {
    if (this.isInOrder) return this.drafts;
    const rows = joinRows(this.drafts);
    for (const row of rows) row.cells = sortCells(row.cells);
    return rows;
  }
}
