import type { Plan } from "../../plan/plan.ts";
import { EVERY_TABLE, recordsNamed, type MasterRecords } from "../../plan/register/every-table.ts";
import type { MasterRecord, MasterTable } from "../../plan/table/define-table.ts";
import { placeTable } from "../../read/master/place-table.ts";
import type { Edit } from "../../workbook/edit.ts";
import type { DateSystem, Workbook } from "../../workbook/workbook.ts";
import { growTable, type GrownTable } from "./added-columns.ts";
import { sheetEdits } from "./added-sheets.ts";
import { pairRows } from "./pair-rows.ts";
import { addedRowEdits, isTheTeams, NOTHING, rowEdits, type LeaveAlone } from "./row-edits.ts";

/** True where the team types every column, and the tool fills none: such a table is the team's alone. */
function isTheTeamsAlone({ key, columns }: MasterTable): boolean {
  const isTyped = columns.every(
    ({ typedByTeam, filledWhenBlank }) => typedByTeam === true && filledWhenBlank !== true,
  );
  return key.length > 0 && isTyped;
}

/** The rows of a table as the records have them; a new column holds nothing of the team's yet. */
function rowsEdits(
  { place, added: newColumns }: GrownTable,
  records: readonly MasterRecord[],
  dateSystem: DateSystem,
): Edit[] {
  const isAlone = isTheTeamsAlone(place.table);
  if (isAlone && newColumns.size === 0) return [];
  const { known, filled, added, leftover } = pairRows(place, records, dateSystem);
  const leaveAlone: LeaveAlone = (column, cell) =>
    !newColumns.has(column.key) && (isAlone || isTheTeams(column, cell));
  const knownEdits = known.flatMap(({ row, record }) => rowEdits(row, record, leaveAlone));
  if (isAlone) return knownEdits;
  const nothing = Object.fromEntries(place.table.columns.map(({ key }) => [key, null]));
  return [
    ...knownEdits,
    ...leftover.flatMap((row) => rowEdits(row, nothing, leaveAlone)),
    ...filled.flatMap(({ row, record }) => rowEdits(row, record, NOTHING)),
    ...addedRowEdits(place, added, dateSystem),
  ];
}

/**
 * What to change in a master as it stands so that it shows the records: cells that differ, rows that are
 * new, and the columns and sheets that a later version added. Nothing is deleted, no row moves, and what
 * the team typed or added stays as it is. A Summary table that the team took out, and a table of which
 * there are no records, are left out. Planning again after the edits gives none.
 */
export function planEdits(
  workbook: Workbook,
  records: Partial<MasterRecords>,
  plan: Pick<Plan, "statuses">,
): Edit[] {
  const tables = EVERY_TABLE.flatMap((table): Edit[] => {
    const rows = recordsNamed(records, table.table);
    const place = rows && placeTable(table, workbook);
    if (!place) return [];
    const grown = growTable(place, plan);
    return [...grown.edits, ...rowsEdits(grown, rows, workbook.dateSystem)];
  });
  return [...tables, ...sheetEdits(workbook, records, plan)];
}
