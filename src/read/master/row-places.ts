import { NO_NAMES } from "../../plan/master/table-names.ts";
import type { KeyOf, KnownTable } from "../../plan/table/define-table.ts";
import { NAME } from "../../plan/table/text-forms.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { readTable } from "./read-table.ts";

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
export function rowPlaces<T extends KnownTable>(
  table: T,
  workbook: Workbook,
  column: KeyOf<T>,
): RowPlace[] {
  return readTable(table, workbook, NO_NAMES).map((row) => ({
    text: row.as(column, NAME),
    sheet: row.sheet,
    cell: row.addressOf(column),
  }));
}
