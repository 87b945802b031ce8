import { MASTER_TABLES } from "../../src/plan/master/master-tables.ts";
import type { Workbook } from "../../src/workbook/workbook.ts";
import { masterWorkbook, type SomeRecords } from "./master-workbook.ts";

/** A master as it was made before there was a register: without its tables and the columns added later. */
export function olderMaster(records: SomeRecords): Workbook {
  const tables = MASTER_TABLES.map((table) => ({
    ...table,
    columns: table.columns.filter(({ addedLater }) => addedLater === undefined),
  }));
  return masterWorkbook(records, tables).workbook();
}
