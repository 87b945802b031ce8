import type { Area } from "../../workbook/address.ts";
import { isBlank } from "../../workbook/lookup.ts";
import type { Cell, Sheet } from "../../workbook/workbook.ts";
import type { PlacedCell } from "./read-answer.ts";

/** A row of a sheet with the cells in it that hold something to see; at least one. */
export interface Line {
  /** Counted from 0. */
  readonly row: number;
  /** In order of column. */
  readonly cells: readonly Cell[];
}

/** The rows of a sheet that show anything. Blank rows leave a gap in the row numbers. */
export function linesOf(sheet: Sheet): Line[] {
  return sheet.rows.flatMap((row) => {
    const cells = row.cells.filter((cell) => !isBlank(cell.value));
    return cells.length > 0 ? [{ row: row.index, cells }] : [];
  });
}

/** Every cell of these lines, with its place. */
export function placedCells(sheet: string, lines: readonly Line[]): PlacedCell[] {
  return lines.flatMap(({ row, cells }) =>
    cells.map((cell) => ({ sheet, row, cell, heading: null })),
  );
}

/** Merged ranges by the row, then the column in which they begin. */
export type MergeIndex = ReadonlyMap<number, ReadonlyMap<number, Area>>;

/** Looks merged ranges up by their top left cell. */
export function indexMerges(sheet: Sheet): MergeIndex {
  const byRow = new Map<number, Map<number, Area>>();
  for (const merge of sheet.merges) {
    const sameRow = byRow.get(merge.top) ?? new Map<number, Area>();
    byRow.set(merge.top, sameRow.set(merge.left, merge));
  }
  return byRow;
}

/** Finds the row that holds the value of a merged cell of one column; the row itself where it is not merged. */
export function mergedRowOf(sheet: Sheet, column: number): (row: number) => number {
  const tall = sheet.merges
    .filter(({ left, right, top, bottom }) => left <= column && column <= right && bottom > top)
    .sort((a, b) => a.top - b.top);
  return (row) => {
    let low = 0;
    let high = tall.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tall[middle]?.top ?? 0) <= row) low = middle + 1;
      else high = middle;
    }
    const last = tall[low - 1];
    return last && last.bottom >= row ? last.top : row;
  };
}
