import type { MasterRecord } from "../../plan/table/define-table.ts";
import type { PlacedTable } from "../../read/master/place-table.ts";
import { filledRowsOf, keyOf, type TableRow } from "../../read/master/table-row.ts";
import { cellIn, isBlank, rowAt } from "../../workbook/lookup.ts";
import type { DateSystem } from "../../workbook/workbook.ts";
import { recordKey } from "./record-key.ts";

interface RowPair {
  readonly row: TableRow;
  readonly record: MasterRecord;
}

/** How records and the rows of a table as it stands belong together. */
export interface PairedRows {
  /** Rows that are already there, by key, or by place in a table without one. */
  readonly known: readonly RowPair[];
  /** Blank rows of the table that take new records. */
  readonly filled: readonly RowPair[];
  /** Records for which the table has no row left. */
  readonly added: readonly MasterRecord[];
  /** Rows of a table without a key that no record needs any more. */
  readonly leftover: readonly TableRow[];
}

function rowOf(place: PlacedTable, index: number, dateSystem: DateSystem): TableRow {
  const row = rowAt(place.sheet, index) ?? { index, hidden: false, cells: [] };
  return { place, index, row, dateSystem };
}

/** True where nobody typed anything across the whole width; a column of formulas does not count. */
function isFree({ place, row }: TableRow): boolean {
  for (let column = place.left; column <= place.right; column++) {
    const cell = cellIn(row, column);
    if (cell && cell.formula === undefined && !isBlank(cell.value)) return false;
  }
  return true;
}

function freeRows(place: PlacedTable, most: number, dateSystem: DateSystem): TableRow[] {
  const rows: TableRow[] = [];
  for (let at = place.headingRow + 1; at <= place.lastRow && rows.length < most; at++) {
    const row = rowOf(place, at, dateSystem);
    if (isFree(row)) rows.push(row);
  }
  return rows;
}

function pair(rows: readonly TableRow[], records: readonly MasterRecord[]): RowPair[] {
  return rows.flatMap((row, index) => {
    const record = records[index];
    return record ? [{ row, record }] : [];
  });
}

function pairByKey(
  place: PlacedTable,
  records: readonly MasterRecord[],
  dateSystem: DateSystem,
): PairedRows {
  const rows = new Map(
    filledRowsOf(place, dateSystem).map((row) => [JSON.stringify(keyOf(row)), row]),
  );
  const known: RowPair[] = [];
  const fresh: MasterRecord[] = [];
  for (const record of records) {
    const row = rows.get(recordKey(place.table, record));
    if (row) known.push({ row, record });
    else fresh.push(record);
  }
  const filled = pair(freeRows(place, fresh.length, dateSystem), fresh);
  return { known, filled, added: fresh.slice(filled.length), leftover: [] };
}

function pairByPlace(
  place: PlacedTable,
  records: readonly MasterRecord[],
  dateSystem: DateSystem,
): PairedRows {
  const room = Math.min(records.length, place.lastRow - place.headingRow);
  const rows = Array.from({ length: room }, (_, index) =>
    rowOf(place, place.headingRow + 1 + index, dateSystem),
  );
  const leftover = filledRowsOf(place, dateSystem).filter(
    ({ index }) => index > place.headingRow + room,
  );
  return { known: pair(rows, records), filled: [], added: records.slice(room), leftover };
}

/** Finds the row of each record in a table as it stands, blank rows for new ones, and what is over. */
export function pairRows(
  place: PlacedTable,
  records: readonly MasterRecord[],
  dateSystem: DateSystem,
): PairedRows {
  return place.table.key.length === 0
    ? pairByPlace(place, records, dateSystem)
    : pairByKey(place, records, dateSystem);
}
