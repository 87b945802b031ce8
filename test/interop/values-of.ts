import type { Workbook } from "../../src/workbook/workbook.ts";

/** Sheet by sheet, its tables and every value with its place; formats and styles are LibreOffice's own affair. */
export function valuesOf({ sheets }: Workbook): unknown[] {
  return sheets.map(({ name, visibility, rows, tables }) => [
    name,
    visibility,
    tables.map((table) => [table.name, table.area]),
    rows.flatMap(({ index, cells }) =>
      cells.flatMap(({ column, value, formula }) =>
        value === null || value === "" ? [] : [[index, column, value, formula]],
      ),
    ),
  ]);
}
