import type { Cell, Row, Worksheet } from "exceljs";
import { TITLE_HEIGHTS } from "../../../src/workbook/house-look.ts";
import { cellText } from "./cell-text.ts";
import { BOX, COLOURS, FONTS, solid } from "./look.ts";

/** The midnight (UTC) that exceljs turns into the serial number of an ISO day. */
export function excelDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** Writes a text into a cell, as text whatever it starts with, in a face of `FONTS`. */
export function writeText(
  cell: Cell,
  text: string,
  font: keyof typeof FONTS = "text",
  wrap = true,
): void {
  cell.value = text === "" ? null : cellText(text);
  cell.font = FONTS[font];
  cell.alignment = { vertical: "top", wrapText: wrap };
}

/** A title in A1 and a sentence about the sheet in A2, neither wrapped. */
export function writeSheetTitle(sheet: Worksheet, title: string, about: string): void {
  writeText(sheet.getCell("A1"), title, "title", false);
  writeText(sheet.getCell("A2"), about, "text", false);
  TITLE_HEIGHTS.forEach((height, index) => {
    sheet.getRow(index + 1).height = height;
  });
}

/** Headings in one row from the column `left` on, counted from 1: white on dark, wrapped, boxed. */
export function writeHeadings(row: Row, headings: readonly string[], left = 1): void {
  headings.forEach((heading, index) => {
    const cell = row.getCell(left + index);
    writeText(cell, heading, "heading");
    cell.alignment = { vertical: "middle", wrapText: true };
    cell.fill = solid(COLOURS.header);
    cell.border = BOX;
  });
}

/** A cell that is only read. */
export function writeReadOnly(cell: Cell, text: string, font: keyof typeof FONTS = "text"): void {
  writeText(cell, text, font);
  cell.fill = solid(COLOURS.readOnly);
  cell.border = BOX;
}

/** An empty cell to fill in: pale yellow, unlocked; text stays text and dates are shown as dates. */
export function prepareAnswer(cell: Cell, format = "@"): void {
  cell.font = FONTS.text;
  cell.alignment = { vertical: "top", horizontal: "left", wrapText: true };
  cell.fill = solid(COLOURS.answer);
  cell.border = BOX;
  cell.numFmt = format;
  cell.protection = { locked: false };
}
