import { isIsoDay, isoDay, longDay, type IsoDay } from "../../calendar/iso-day.ts";
import type { MasterColumn } from "../../plan/master/master-table.ts";
import { columnLetters } from "../../workbook/address.ts";
import { cellIn, isBlank, isCellError } from "../../workbook/lookup.ts";
import { isDateFormat, serialToDay } from "../../workbook/serial-date.ts";
import type { Cell, DateSystem, Row } from "../../workbook/workbook.ts";
import { MasterNotRead } from "./master-not-read.ts";
import type { PlacedTable } from "./place-table.ts";

const MONTHS =
  "january february march april may june july august september october november december";

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

function headingOf({ place }: TableRow, key: string): string {
  return place.table.columns.find((column: MasterColumn) => column.key === key)?.heading ?? key;
}

/** The cell as people name it: `W12 of the sheet "Master plan"`. */
function cellName(row: TableRow, key: string): string {
  const column = columnLetters(row.place.columns.get(key) ?? 0);
  return `${column}${row.index + 1} of the sheet "${row.place.sheet.name}"`;
}

/** The error for a cell that cannot be used: what it must be, and where it is. */
export function unusable(row: TableRow, key: string, wanted: string): MasterNotRead {
  const found = isBlank(cellOf(row, key)?.value)
    ? "It is empty"
    : `It holds "${rawText(row, key)}"`;
  return new MasterNotRead(
    `${headingOf(row, key)} in ${cellName(row, key)} must be ${wanted}. ${found}.`,
  );
}

function rawText(row: TableRow, key: string): string {
  const cell = cellOf(row, key);
  const value = cell?.value ?? null;
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "string") return value.replace(/\r\n?/gu, "\n");
  const day =
    typeof value === "number" && isDateFormat(cell?.format)
      ? serialToDay(value, row.dateSystem)
      : undefined;
  return day === undefined ? String(value) : longDay(day);
}

/** The text of a cell exactly as it stands; a number or date as people write it; empty where blank. */
export function textOf(row: TableRow, key: string): string {
  const value = cellOf(row, key)?.value ?? null;
  if (isCellError(value)) {
    throw new MasterNotRead(
      `${cellName(row, key)} shows the error ${value.error}. Mend or clear it, then try again.`,
    );
  }
  return rawText(row, key);
}

/** The day that a text names: `2018-11-14` or `14 November 2018`; undefined for anything else. */
export function dayOfText(text: string): IsoDay | undefined {
  const plain = text.trim();
  if (isIsoDay(plain)) return plain;
  const match = /^(\d{1,2}) ([a-z]{3,9}) (\d{4})$/u.exec(plain.toLowerCase());
  if (!match) return undefined;
  const [, day = "", name = "", year = ""] = match;
  const month = MONTHS.split(" ").findIndex((full) => full === name || full.slice(0, 3) === name);
  return isoDay(Number(year), month + 1, Number(day));
}

/** The day in a cell: a real date, or text that names a day; null where it is blank. */
export function dayOf(row: TableRow, key: string): IsoDay | null {
  const value = cellOf(row, key)?.value ?? null;
  if (isBlank(value)) return null;
  const day =
    typeof value === "number" ? serialToDay(value, row.dateSystem) : dayOfText(textOf(row, key));
  if (day === undefined) throw unusable(row, key, "a date such as 14 November 2018");
  return day;
}

/** The day in a cell that may not be blank. */
export function requiredDayOf(row: TableRow, key: string): IsoDay {
  const day = dayOf(row, key);
  if (day === null) throw unusable(row, key, "a date such as 14 November 2018");
  return day;
}

/** The number in a cell, also where it was typed as text. */
export function numberOf(row: TableRow, key: string, wanted = "a number"): number {
  const text = textOf(row, key).trim();
  const number = text === "" ? Number.NaN : Number(text);
  if (!Number.isFinite(number)) throw unusable(row, key, wanted);
  return number;
}

/** The choice in a cell, whatever its case; null where it is blank. */
export function choiceOf<T extends string>(
  row: TableRow,
  key: string,
  choices: readonly T[],
): T | null {
  const text = textOf(row, key).trim().toLowerCase();
  if (text === "") return null;
  const choice = choices.find((entry) => entry.toLowerCase() === text);
  if (choice === undefined) throw unusable(row, key, `one of: ${choices.join(", ")}`);
  return choice;
}

/** The choice in a cell that may not be blank. */
export function requiredChoiceOf<T extends string>(
  row: TableRow,
  key: string,
  choices: readonly T[],
): T {
  const choice = choiceOf(row, key, choices);
  if (choice === null) throw unusable(row, key, `one of: ${choices.join(", ")}`);
  return choice;
}

/** The lines of a cell that lists one thing a line; blank lines are skipped. */
export function linesOf(row: TableRow, key: string): string[] {
  return textOf(row, key)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
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

/** What tells a row from the others: its key columns, without case; empty parts where one is blank. */
export function keyOf(row: TableRow): string[] {
  return row.place.table.key.map((key) => {
    const column = row.place.table.columns.find((entry) => entry.key === key);
    const text = column?.kind === "date" ? (dayOf(row, key) ?? "") : textOf(row, key);
    return text.trim().toLowerCase();
  });
}
