import type { MasterRecord, MasterTable } from "../../plan/table/define-table.ts";
import { EVERY_TABLE, recordsNamed, type MasterRecords } from "../../plan/register/every-table.ts";
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

/** True where the team types every column, and the tool fills none: such a table is the team's alone. */
function isTheTeams({ key, columns }: MasterTable): boolean {
  const isTyped = columns.every(
    ({ typedByTeam, filledWhenBlank }) => typedByTeam === true && filledWhenBlank !== true,
  );
  return key.length > 0 && isTyped;
}

/**
 * What to change in a master as it stands so that it shows the records: cells that differ, and rows
 * that are new. Nothing is deleted, no row moves, and what the team typed or added stays as it is.
 * A Summary table that the team took out, a table that an older master lacks, and one of which there
 * are no records are left out. Planning again after the edits gives none.
 */
export function planEdits(workbook: Workbook, records: Partial<MasterRecords>): Edit[] {
  return EVERY_TABLE.flatMap((table) => {
    const rows = recordsNamed(records, table.table);
    const place = rows && !isTheTeams(table) ? placeTable(table, workbook) : undefined;
    return rows && place ? tableEdits(place, rows, workbook.dateSystem) : [];
  });
}
