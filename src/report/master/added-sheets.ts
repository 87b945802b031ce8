import type { Plan } from "../../plan/plan.ts";
import { EVERY_TABLE, recordsNamed, type MasterRecords } from "../../plan/register/every-table.ts";
import type { MasterTable } from "../../plan/table/define-table.ts";
import { placeTable } from "../../read/master/place-table.ts";
import type { AddTableSheet } from "../../workbook/edit.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { newTable } from "./new-table.ts";

/** True where something of the team's has the table's name, which Excel gives once. */
function isNameTaken({ table }: MasterTable, { sheets, names }: Workbook): boolean {
  const taken = [...sheets.flatMap(({ tables }) => tables), ...names];
  return taken.some(({ name }) => name.toLowerCase() === table.toLowerCase());
}

/** True for a table that files of an earlier version lack, and that this workbook can be given. */
function isMissing(table: MasterTable, workbook: Workbook): boolean {
  return table.optional === true && !placeTable(table, workbook) && !isNameTaken(table, workbook);
}

/** True where the workbook has the table, or a merge gives it one. */
export function canHold(table: MasterTable, workbook: Workbook): boolean {
  return placeTable(table, workbook) !== undefined || isMissing(table, workbook);
}

/** The sheet behind which a table's own comes: that of the nearest table before it that is there. */
function sheetBefore(table: MasterTable, workbook: Workbook): string {
  const tables: readonly MasterTable[] = EVERY_TABLE;
  const before = tables.slice(0, tables.indexOf(table)).reverse();
  for (const other of before) {
    const place = placeTable(other, workbook);
    if (place) return place.sheet.name;
  }
  return "";
}

/**
 * The sheets that a master of an earlier version lacks, each with its table as a new master has it. The
 * last comes first: each is put right behind the same sheet, so that they stand in their order.
 */
export function sheetEdits(
  workbook: Workbook,
  records: Partial<MasterRecords>,
  plan: Pick<Plan, "statuses">,
): AddTableSheet[] {
  return EVERY_TABLE.flatMap((table): AddTableSheet[] => {
    const rows = recordsNamed(records, table.table);
    if (!rows || !isMissing(table, workbook)) return [];
    const { sheet, note } = table;
    const after = sheetBefore(table, workbook);
    const added = newTable(table, rows, plan);
    return [{ kind: "add-table-sheet", name: sheet, after, title: sheet, note, table: added }];
  }).reverse();
}
