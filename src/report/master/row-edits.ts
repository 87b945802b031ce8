import type { MasterColumn, MasterRecord } from "../../plan/table/define-table.ts";
import type { PlacedTable } from "../../read/master/place-table.ts";
import type { TableRow } from "../../read/master/table-row.ts";
import type { Edit, EditValue, SetCell } from "../../workbook/edit.ts";
import { cellIn, isBlank } from "../../workbook/lookup.ts";
import { serialToDay } from "../../workbook/serial-date.ts";
import type { Cell, DateSystem } from "../../workbook/workbook.ts";

function sameLines(a: string, b: string): boolean {
  return a.replace(/\r\n?/gu, "\n") === b.replace(/\r\n?/gu, "\n");
}

/** True where the cell already shows the value. */
function shows(cell: Cell | undefined, value: EditValue, dateSystem: DateSystem): boolean {
  const now = cell?.value ?? null;
  if (value === null || value === "") return isBlank(now);
  if (typeof value === "string") return typeof now === "string" && sameLines(now, value);
  if (typeof value === "object") {
    return typeof now === "number" && serialToDay(now, dateSystem) === value.day;
  }
  return now === value;
}

/** Tells what of a row is left alone, whatever the record says. */
export type LeaveAlone = (column: MasterColumn, cell: Cell | undefined) => boolean;

/** True for what the team types in a row that it knows; what it left blank is filled in the columns that say so. */
export const isTheTeams: LeaveAlone = (column, cell) => {
  if (column.typedByTeam !== true) return false;
  if (column.takesReturns === true) return cell?.formula !== undefined;
  return column.filledWhenBlank !== true || cell?.formula !== undefined || !isBlank(cell?.value);
};

/** A row that is new has nothing of the team's. */
export const NOTHING: LeaveAlone = () => false;

/**
 * Sets the cells of one row that do not show the record's values yet. A key that the record leaves out,
 * a column that the master lacks, and what is to be left alone, stay as they are.
 */
export function rowEdits(row: TableRow, record: MasterRecord, leaveAlone: LeaveAlone): SetCell[] {
  return row.place.table.columns.flatMap((own): SetCell[] => {
    const column = row.place.columns.get(own.key);
    const value = record[own.key];
    if (column === undefined || value === undefined) return [];
    const cell = cellIn(row.row, column);
    if (leaveAlone(own, cell) || shows(cell, value, row.dateSystem)) return [];
    const address = { row: row.index, column };
    return [{ kind: "set-cell", sheet: row.place.sheet.name, address, value }];
  });
}

/** One value for each column from the table's first to its last; null in what the team added. */
function acrossTable({ table, left, right, columns }: PlacedTable, record: MasterRecord) {
  const values = Array.from({ length: right - left + 1 }, (): EditValue => null);
  for (const { key } of table.columns) {
    const column = columns.get(key);
    if (column !== undefined) values[column - left] = record[key] ?? null;
  }
  return values;
}

/** Adds records below a table; below a plain range, which nothing grows by itself, cell by cell. */
export function addedRowEdits(
  place: PlacedTable,
  added: readonly MasterRecord[],
  dateSystem: DateSystem,
): Edit[] {
  if (added.length === 0) return [];
  if (place.excelTable) {
    const rows = added.map((record) => acrossTable(place, record));
    return [{ kind: "append-rows", table: place.excelTable.name, rows }];
  }
  return added.flatMap((record, at) => {
    const index = place.lastRow + 1 + at;
    const row = { place, index, row: { index, hidden: false, cells: [] }, dateSystem };
    return rowEdits(row, record, NOTHING);
  });
}
