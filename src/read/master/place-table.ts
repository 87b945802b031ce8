import type { MasterTable } from "../../plan/table/define-table.ts";
import { fold } from "../../text/fold.ts";
import { cellIn, isBlank, rowAt, sheetNamed } from "../../workbook/lookup.ts";
import type { Row, Sheet, Table, Workbook } from "../../workbook/workbook.ts";

/** Where a master table stands in a workbook. Rows and columns are counted from 0. */
export interface PlacedTable {
  readonly table: MasterTable;
  readonly sheet: Sheet;
  /** The Excel table, or null where the user turned it into a plain range. */
  readonly excelTable: Table | null;
  readonly headingRow: number;
  /** The last row of data; the heading row where there is none. */
  readonly lastRow: number;
  readonly left: number;
  readonly right: number;
  /** Sheet column of each column key that was found. */
  readonly columns: ReadonlyMap<string, number>;
}

function columnsOf(
  table: MasterTable,
  row: Row | undefined,
  left: number,
  right: number,
): Map<string, number> {
  const byHeading = new Map<string, number>();
  for (const cell of row?.cells ?? []) {
    const heading = typeof cell.value === "string" ? fold(cell.value) : "";
    const within = cell.column >= left && cell.column <= right;
    if (within && heading !== "" && !byHeading.has(heading)) byHeading.set(heading, cell.column);
  }
  return new Map(
    table.columns.flatMap(({ key, heading }) => {
      const column = byHeading.get(fold(heading));
      return column === undefined ? [] : [[key, column] as const];
    }),
  );
}

function placeExcelTable(table: MasterTable, workbook: Workbook): PlacedTable | undefined {
  for (const sheet of workbook.sheets) {
    const excelTable = sheet.tables.find(
      ({ name }) => name.toLowerCase() === table.table.toLowerCase(),
    );
    if (!excelTable) continue;
    const { top, left, right, bottom } = excelTable.area;
    const columns = columnsOf(table, rowAt(sheet, top), left, right);
    const lastRow = Math.max(top, bottom - excelTable.totalsRows);
    return { table, sheet, excelTable, headingRow: top, lastRow, left, right, columns };
  }
  return undefined;
}

/** A plain range ends with the last row in which one of its columns holds anything. */
function lastRowOfRange(sheet: Sheet, headingRow: number, columns: Iterable<number>): number {
  const used = [...columns];
  const filled = (index: number): boolean => {
    const row = rowAt(sheet, index);
    return row !== undefined && used.some((column) => !isBlank(cellIn(row, column)?.value));
  };
  let last = headingRow;
  for (const row of sheet.rows) if (row.index > headingRow && filled(row.index)) last = row.index;
  return last;
}

/** The range on a sheet that has at least so many of the table's headings in one row. */
function rangeOn(sheet: Sheet, table: MasterTable, least: number): PlacedTable | undefined {
  for (const row of sheet.rows) {
    const columns = columnsOf(table, row, 0, Infinity);
    if (columns.size < least) continue;
    const places = [...columns.values()];
    return {
      table,
      sheet,
      excelTable: null,
      headingRow: row.index,
      lastRow: lastRowOfRange(sheet, row.index, places),
      left: Math.min(...places),
      right: Math.max(...places),
      columns,
    };
  }
  return undefined;
}

/** On its own sheet most of its headings tell a range; where a user renamed that sheet, all of them. */
function placeRange(table: MasterTable, workbook: Workbook): PlacedTable | undefined {
  const own = sheetNamed(workbook, table.sheet);
  const usual = table.columns.filter(({ addedLater }) => !addedLater).length;
  if (own) return rangeOn(own, table, Math.floor(usual / 2) + 1);
  for (const sheet of workbook.sheets) {
    const place = rangeOn(sheet, table, usual);
    if (place) return place;
  }
  return undefined;
}

/** True where a table that files may lack is one of the team's own, which has its name and hardly a heading of it. */
function isAnother({ table, columns }: PlacedTable): boolean {
  return table.optional === true && columns.size * 2 <= table.columns.length;
}

/**
 * Finds a master table by its Excel table name on any sheet, or, where a user turned the table into a
 * plain range, by its headings on the sheet it belongs to, or on another where there is no such sheet.
 * Columns are found by heading alone.
 */
export function placeTable(table: MasterTable, workbook: Workbook): PlacedTable | undefined {
  const place = placeExcelTable(table, workbook) ?? placeRange(table, workbook);
  return place && !isAnother(place) ? place : undefined;
}
