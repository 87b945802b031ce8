import type { MasterRecord, MasterRecords } from "../../plan/master/master-table.ts";
import { MASTER_TABLES } from "../../plan/master/master-tables.ts";
import { placeTable, type PlacedTable } from "../../read/master/place-table.ts";
import type { Edit } from "../../workbook/edit.ts";
import type { DateSystem, Workbook } from "../../workbook/workbook.ts";
import { pairRows } from "./pair-rows.ts";
import { addedRowEdits, rowEdits } from "./row-edits.ts";

function tableEdits(
  place: PlacedTable,
  records: readonly MasterRecord[],
  dateSystem: DateSystem,
): Edit[] {
  const { known, filled, added, leftover } = pairRows(place, records, dateSystem);
  const nothing = Object.fromEntries(place.table.columns.map(({ key }) => [key, null]));
  return [
    ...known.flatMap(({ row, record }) => rowEdits(row, record, true)),
    ...leftover.flatMap((row) => rowEdits(row, nothing, true)),
    ...filled.flatMap(({ row, record }) => rowEdits(row, record, false)),
    ...addedRowEdits(place, added, dateSystem),
  ];
}

/**
 * What to change in a master as it stands so that it shows the records: cells that differ, and rows
 * that are new. Nothing is deleted, no row moves, and what the team typed or added stays as it is.
 * A Summary table that the team took out is left out. Planning again after the edits gives none.
 */
export function planEdits(workbook: Workbook, records: MasterRecords): Edit[] {
  return MASTER_TABLES.flatMap((table) => {
    const place = placeTable(table, workbook);
    return place ? tableEdits(place, records[table.table] ?? [], workbook.dateSystem) : [];
  });
}
