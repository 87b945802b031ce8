import type { Cell, Row } from "../workbook/workbook.ts";

/** A row as it is being read: cells in the order of the file. */
interface RowDraft {
  readonly index: number;
  hidden: boolean;
  cells: Cell[];
}

function isAscending<T>(items: readonly T[], keyOf: (item: T) => number): boolean {
  return items.every((item, at) => {
    const before = items[at - 1];
    return before === undefined || keyOf(before) < keyOf(item);
  });
}

/** By column, each once: where a file gives a cell twice the last one counts, as in SheetJS. */
function sortCells(cells: Cell[]): Cell[] {
  if (isAscending(cells, (cell) => cell.column)) return cells;
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

  /** Adds a cell to the row with this index. */
  add(index: number, hidden: boolean, cell: Cell): void {
    if (this.last?.index === index) {
      this.last.hidden ||= hidden;
      this.last.cells.push(cell);
      return;
    }
    // A list that starts with its first cell takes far less room than one that grows from nothing.
    this.last = { index, hidden, cells: [cell] };
    this.drafts.push(this.last);
  }

  /** The rows that hold a cell, in order, and their cells in order. */
  finish(): Row[] {
    const inOrder = isAscending(this.drafts, (draft) => draft.index);
    const rows = inOrder ? this.drafts : joinRows(this.drafts);
    for (const row of rows) row.cells = sortCells(row.cells);
    return rows;
  }
}
