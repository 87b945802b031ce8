import { dayOfText } from "../../calendar/day-of-text.ts";
import { longDay, type IsoDay } from "../../calendar/iso-day.ts";
import type { TableCell } from "../../plan/table/cell-form.ts";
import { toA1 } from "../../workbook/address.ts";
import { cellIn, isBlank, isCellError } from "../../workbook/lookup.ts";
import { isDateFormat, serialToDay } from "../../workbook/serial-date.ts";
import type { Cell, DateSystem, Row } from "../../workbook/workbook.ts";
import { MasterNotRead } from "./master-not-read.ts";
import type { PlacedTable } from "./place-table.ts";

const MOST_DIGITS = 12;

/** One row of data of a master table. */
export interface TableRow {
  readonly place: PlacedTable;
  readonly index: number;
  readonly row: Row;
  readonly dateSystem: DateSystem;
}

function cellOf({ place, row }: TableRow, key: string): Cell | undefined {
  const column = place.columns.get(key);
  return column === undefined ? undefined : cellIn(row, column);
}

/** A cell of a row: undefined where its column is not there. */
export function addressIn({ place, index }: TableRow, key: string): string {
  return toA1({ row: index, column: place.columns.get(key) ?? place.left });
}

/** The cell as people name it: `W12 of the sheet "Master plan"`. */
function cellName(row: TableRow, key: string): string {
  return `${addressIn(row, key)} of the sheet "${row.place.sheet.name}"`;
}

function rawText(cell: Cell | undefined, dateSystem: DateSystem): string {
  const value = cell?.value ?? null;
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "string") return value.replace(/\r\n?/gu, "\n");
  const day =
    typeof value === "number" && isDateFormat(cell?.format)
      ? serialToDay(value, dateSystem)
      : undefined;
  return day === undefined ? String(value) : longDay(day);
}

/** The error for a cell that cannot be used: what it must be, and where it is. */
export function unusable(row: TableRow, key: string, wanted: string): MasterNotRead {
  const cell = cellOf(row, key);
  const heading = row.place.table.columns.find((column) => column.key === key)?.heading ?? key;
  const found = isBlank(cell?.value)
    ? "It is empty"
    : `It holds "${rawText(cell, row.dateSystem)}"`;
  return new MasterNotRead(`${heading} in ${cellName(row, key)} must be ${wanted}. ${found}.`);
}

function isPercent({ format = "" }: Cell): boolean {
  return format.replace(/"[^"]*"|\\./gu, "").includes("%");
}

/** A cell of a master's workbook: nothing of it is worked out before it is asked for. */
class WorkbookCell implements TableCell {
  private readonly cell: Cell | undefined;
  private readonly dateSystem: DateSystem;

  constructor(cell: Cell | undefined, dateSystem: DateSystem) {
    this.cell = cell;
    this.dateSystem = dateSystem;
  }

  get text(): string {
    return rawText(this.cell, this.dateSystem);
  }

  get day(): IsoDay | null | undefined {
    const value = this.cell?.value ?? null;
    if (isBlank(value)) return null;
    return typeof value === "number" ? serialToDay(value, this.dateSystem) : dayOfText(this.text);
  }

  get figure(): string {
    const { cell } = this;
    if (typeof cell?.value !== "number" || !isPercent(cell)) return this.text.trim();
    return `${Number((cell.value * 100).toPrecision(MOST_DIGITS))}%`;
  }
}

/** The cell of a row in the column of a key. Throws MasterNotRead where it shows an error of Excel's. */
export function tableCell(row: TableRow, key: string): TableCell {
  const cell = cellOf(row, key);
  const value = cell?.value ?? null;
  if (isCellError(value)) {
    throw new MasterNotRead(
      `${cellName(row, key)} shows the error ${value.error}. Mend or clear it, then try again.`,
    );
  }
  return new WorkbookCell(cell, row.dateSystem);
}

function isFilled(row: TableRow): boolean {
  return [...row.place.columns.keys()].some((key) => !isBlank(cellOf(row, key)?.value));
}

/** The rows of data in which at least one of the table's own columns holds something. */
export function filledRowsOf(place: PlacedTable, dateSystem: DateSystem): TableRow[] {
  return place.sheet.rows
    .filter(({ index }) => index > place.headingRow && index <= place.lastRow)
    .map((row) => ({ place, index: row.index, row, dateSystem }))
    .filter(isFilled);
}

function keyPart(row: TableRow, key: string): string {
  const column = row.place.table.columns.find((entry) => entry.key === key);
  const cell = tableCell(row, key);
  if (column?.kind !== "date") return cell.text.trim().toLowerCase();
  const { day } = cell;
  if (day === undefined) throw unusable(row, key, "a date such as 14 November 2018");
  return day ?? "";
}

/** What tells a row from the others: its key columns, without case; empty parts where one is blank. */
export function keyOf(row: TableRow): string[] {
  return row.place.table.key.map((key) => keyPart(row, key));
}
