import type { Sheet, Workbook } from "../../../src/workbook/workbook.ts";

function sorted<T>(items: readonly T[]): readonly T[] {
  return [...items].sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
}

function sheetAsTold(sheet: Sheet, tellsMerges: boolean): Sheet {
  const rows = sheet.rows
    .map((row) => ({
      ...row,
      cells: row.cells
        .filter(({ value, formula }) => formula !== undefined || (value !== "" && value !== null))
        .map((cell) => (cell.value === null ? { ...cell, value: "" } : cell)),
    }))
    .filter(({ cells }) => cells.length > 0);
  const columns = rows.flatMap(({ cells }) => cells.map(({ column }) => column));
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  return {
    ...sheet,
    rows,
    merges: tellsMerges ? sorted(sheet.merges) : [],
    tables: sorted(sheet.tables),
    hiddenColumns: new Set(
      [...sheet.hiddenColumns].filter((column) => first <= column && column <= last).sort(),
    ),
  };
}

/**
 * A workbook as far as any Excel tells it: not the cells that hold an empty text, not the hidden columns
 * beside everything that is used, not the order in which a file lists names, tables and merged cells.
 */
export function asTold(workbook: Workbook, tellsMerges: boolean): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => sheetAsTold(sheet, tellsMerges)),
    names: sorted(workbook.names),
  };
}
