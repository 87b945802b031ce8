import type { MasterTable } from "../../plan/master/master-table.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { rowsOfTable } from "../master/rows-of-table.ts";
import type { TableRow } from "../master/table-row.ts";
import { placeIfThere } from "./place-if-there.ts";

/**
 * The filled rows of a table that an older master may lack: none where it is not there. Throws
 * MasterNotRead where it is there and a column or a key is amiss.
 */
export function optionalRows(table: MasterTable, workbook: Workbook): TableRow[] {
  return placeIfThere(table, workbook) ? rowsOfTable(table, workbook) : [];
}
