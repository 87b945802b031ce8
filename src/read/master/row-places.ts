import type { MasterTable } from "../../plan/master/master-table.ts";
import { toA1 } from "../../workbook/address.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { rowsOfTable } from "./rows-of-table.ts";
import { textOf } from "./table-row.ts";

/** One cell of a master table: what it says, trimmed, and where it stands now, in A1 notation. */
export interface RowPlace {
  readonly text: string;
  readonly sheet: string;
  readonly cell: string;
}

/**
 * One cell of each filled row of a master table, by the column's key, in the order of the sheet, wherever
 * the team moved table and columns. Throws MasterNotRead where the table cannot be used.
 */
export function rowPlaces(table: MasterTable, workbook: Workbook, column: string): RowPlace[] {
  return rowsOfTable(table, workbook).map((row) => ({
    text: textOf(row, column).trim(),
    sheet: row.place.sheet.name,
    cell: toA1({ row: row.index, column: row.place.columns.get(column) ?? row.place.left }),
  }));
}
