import type { MasterRecord, MasterTable } from "../../plan/master/master-table.ts";
import { placeTable } from "../../read/master/place-table.ts";
import type { Edit } from "../../workbook/edit.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { pairRows } from "../master/pair-rows.ts";
import { addedRowEdits, rowEdits } from "../master/row-edits.ts";

/**
 * What to change in one table of a master whose rows have a key, and nothing else of the workbook, so
 * that it shows the records; null where the master lacks the table.
 */
export function publicationEdits(
  workbook: Workbook,
  table: MasterTable,
  records: readonly MasterRecord[],
): Edit[] | null {
  const place = placeTable(table, workbook);
  if (!place) return null;
  const { known, filled, added } = pairRows(place, records, workbook.dateSystem);
  return [
    ...known.flatMap(({ row, record }) => rowEdits(row, record, true)),
    ...filled.flatMap(({ row, record }) => rowEdits(row, record, false)),
    ...addedRowEdits(place, added, workbook.dateSystem),
  ];
}
