import type { Area } from "../../workbook/address.ts";
import type { Row, Sheet } from "../../workbook/workbook.ts";
import type { WordCell, WordTable } from "./read-blocks.ts";

/** The last row that a cell reaches down to, by the cells below it that go on from it. */
function lastRow({ rows }: WordTable, from: number, { column, width }: WordCell): number {
  let last = from;
  const goesOn = (row: number) =>
    rows[row]?.some((cell) => cell.goesOn && cell.column === column && cell.width === width) ??
    false;
  while (goesOn(last + 1)) last += 1;
  return last;
}

function mergesOf(table: WordTable): Area[] {
  return table.rows.flatMap((row, top) =>
    row
      .filter(({ goesOn }) => !goesOn)
      .map((cell) => ({
        top,
        left: cell.column,
        bottom: lastRow(table, top, cell),
        right: cell.column + cell.width - 1,
      }))
      .filter(({ bottom, left, right }) => bottom > top || right > left),
  );
}

/**
 * A Word table as a sheet, so that whatever reads sheets reads it: its row 1 is the table's first row, and
 * cells that span are merged ranges.
 */
export function tableSheet(table: WordTable, name: string): Sheet {
  const rows = table.rows.map((cells, index): Row => ({
    index,
    hidden: false,
    cells: cells
      .filter(({ text }) => text !== "")
      .map(({ column, text }) => ({ column, value: text })),
  }));
  return {
    name,
    visibility: "visible",
    rows: rows.filter(({ cells }) => cells.length > 0),
    merges: mergesOf(table),
    hiddenColumns: new Set(),
    tables: [],
  };
}
