import type { Cell, Worksheet } from "exceljs";
import { heightFor } from "../../../src/workbook/row-height.ts";
import { cellText } from "../sheet/cell-text.ts";

/** One sans serif face with automatic colour (domain reference 6.2 X13). */
export const PACK_FACE = "Arial";
export const PACK_TEXT_SIZE = 12;
/** No other text has this size: the finished file knows its first headings by it. */
export const PACK_TITLE_SIZE = 16;

const FONTS = {
  text: { name: PACK_FACE, size: PACK_TEXT_SIZE },
  strong: { name: PACK_FACE, size: PACK_TEXT_SIZE, bold: true },
  link: { name: PACK_FACE, size: PACK_TEXT_SIZE, underline: true },
  title: { name: PACK_FACE, size: PACK_TITLE_SIZE, bold: true },
} as const;

/** Row heights are known for text of 11 points. */
const SCALE = PACK_TEXT_SIZE / 11;

/** Gives a cell its face, wrapped, at the top. */
export function styleCell(cell: Cell, font: keyof typeof FONTS, right = false): void {
  cell.font = FONTS[font];
  cell.alignment = { vertical: "top", horizontal: right ? "right" : "left", wrapText: true };
}

/** Writes a text, as text whatever it starts with. */
function writePackText(cell: Cell, text: string, font: keyof typeof FONTS = "text"): void {
  cell.value = cellText(text);
  styleCell(cell, font);
}

/** Makes a row tall enough for its wrapped texts in columns of these widths. */
export function fitPackRow(
  sheet: Worksheet,
  row: number,
  texts: readonly string[],
  widths: readonly number[],
): void {
  const points = heightFor(
    texts,
    widths.map((width) => width / SCALE),
  );
  sheet.getRow(row).height = Math.min(409, Math.ceil(points * SCALE));
}

/** Wraps a line in a column of this width; a title has larger letters. */
function wrapLine(sheet: Worksheet, index: number, line: string, width: number): void {
  const scale = index === 0 ? PACK_TITLE_SIZE / PACK_TEXT_SIZE : 1;
  fitPackRow(sheet, index + 1, [line], [width / scale]);
  const row = sheet.getRow(index + 1);
  row.height = Math.ceil(row.height * scale);
}

/**
 * Writes lines down column A from A1: the first as the sheet's title, the others as text
 * (domain reference 6.2 X10). Above a table they are not wrapped, and run over the cells beside them;
 * elsewhere they are, in a column of `width`.
 */
export function writeLines(sheet: Worksheet, lines: readonly string[], width?: number): void {
  lines.forEach((line, index) => {
    const cell = sheet.getCell(index + 1, 1);
    writePackText(cell, line, index === 0 ? "title" : "text");
    if (width !== undefined) {
      wrapLine(sheet, index, line, width);
      return;
    }
    cell.alignment = { vertical: "top", horizontal: "left", wrapText: false };
    sheet.getRow(index + 1).height = index === 0 ? 26 : 18;
  });
}
