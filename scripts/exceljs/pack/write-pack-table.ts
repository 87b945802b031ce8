import type { Cell, Worksheet } from "exceljs";
import type { PackCell, PackColumn } from "../../../src/publish/pack.ts";
import { printedNumber, type PrintedNumber } from "../../../src/publish/printed-number.ts";
import { uniqueHeadings } from "../../../src/report/pack-workbook/unique-headings.ts";
import { cellText } from "../sheet/cell-text.ts";
import { fitPackRow, styleCell } from "./pack-cells.ts";

/** A table to write, and where. */
export interface PackTableContent {
  /** Name of the Excel table. */
  readonly name: string;
  readonly columns: readonly PackColumn[];
  readonly rows: readonly (readonly PackCell[])[];
  /** Row of the headings, counted from 1. */
  readonly headingRow: number;
  /** Width of the whole in characters. */
  readonly width: number;
}

const NARROWEST = 10;
/** A cell that would be blank: a text of nothing but characters that a cell cannot hold. */
const NOTHING = "[x]";

function widthsOf({ columns, width }: PackTableContent): number[] {
  const shares = columns.reduce((sum, column) => sum + column.width, 0);
  return columns.map((column) => {
    const longestWord = Math.max(...column.heading.split(/\s+/u).map(({ length }) => length));
    const wanted = Math.round((column.width / shares) * width);
    return Math.max(NARROWEST, Math.min(30, Math.ceil(longestWord * 1.3)), wanted);
  });
}

function quoted(text: string): string {
  return text === "" ? "" : `"${text}"`;
}

/** Shows a number as the paper prints it: `#,##0`, `0.0"%"`. */
function numberFormat({ grouped, decimals, before, after }: PrintedNumber): string {
  const digits = (grouped ? "#,##0" : "0") + (decimals > 0 ? `.${"0".repeat(decimals)}` : "");
  return quoted(before) + digits + quoted(after);
}

function shownText({ text }: PackCell): string {
  const shown = cellText(text.trim());
  return shown.trim() === "" ? NOTHING : shown;
}

function styleHeadings(sheet: Worksheet, { columns, headingRow }: PackTableContent): void {
  columns.forEach(({ kind }, index) => {
    const cell = sheet.getCell(headingRow, index + 1);
    styleCell(cell, "strong", kind === "number");
    cell.border = { bottom: { style: "medium" } };
  });
}

function writeCell(cell: Cell, content: PackCell, column: PackColumn | undefined): void {
  const number = content.text.includes('"') ? undefined : printedNumber(content);
  if (number) {
    cell.value = number.value;
    cell.numFmt = numberFormat(number);
  } else cell.value = shownText(content);
  styleCell(cell, "text", number !== undefined || column?.kind === "number");
  cell.border = { bottom: { style: "thin" } };
}

/**
 * Writes a real Excel table from column A down: one heading row, no blank cell, no fill, no filter
 * button; numbers as numbers, as the paper prints them (domain reference 6.2 X1 to X6, X11, X14).
 * Returns the row of its last record, counted from 1.
 */
export function writePackTable(sheet: Worksheet, content: PackTableContent): number {
  const { name, columns, rows, headingRow } = content;
  const headings = uniqueHeadings(columns.map(({ heading }) => cellText(heading)));
  const widths = widthsOf(content);
  sheet.addTable({
    name,
    ref: `A${headingRow}`,
    headerRow: true,
    style: { theme: "TableStyleLight1", showRowStripes: false },
    columns: headings.map((heading) => ({ name: heading, filterButton: false })),
    rows: rows.map((row) => row.map(() => null)),
  });
  widths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  styleHeadings(sheet, content);
  fitPackRow(sheet, headingRow, headings, widths);
  rows.forEach((row, index) => {
    const at = headingRow + 1 + index;
    row.forEach((cell, place) => {
      writeCell(sheet.getCell(at, place + 1), cell, columns[place]);
    });
    fitPackRow(sheet, at, row.map(shownText), widths);
  });
  return headingRow + rows.length;
}

/** Makes a cell that holds a text a link to the first cell of a sheet of the same workbook. */
export function linkToSheet(cell: Cell, text: string, tab: string): void {
  cell.value = { text: cellText(text), hyperlink: `'${tab}'!A1` };
  styleCell(cell, "link");
}
