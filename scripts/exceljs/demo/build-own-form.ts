import type { Worksheet } from "exceljs";
import type { OwnForm } from "../../../src/plan/schema/own-form-schema.ts";
import { newWorkbook, workbookBytes } from "../sheet/new-workbook.ts";

/** A day that stands in the file instead of today's, so that the same form gives the same file. */
const MADE = new Date("2025-04-01T09:00:00Z");

/** Where the headings stand, counted from 1: below the title, what is said above, and a blank row. */
function headingRow({ above }: OwnForm): number {
  return above.length + 3;
}

/** Merges each cell of the first column with the blank ones below it, as people mark what groups rows. */
function mergeGroups(sheet: Worksheet, { rows }: OwnForm, first: number): void {
  let from = first;
  for (let at = 1; at <= rows.length; at++) {
    if (at < rows.length && rows[at]?.[0] === null) continue;
    if (first + at - 1 > from) sheet.mergeCells(from, 1, first + at - 1, 1);
    from = first + at;
  }
}

function layOut(sheet: Worksheet, form: OwnForm): void {
  const heading = headingRow(form);
  [form.title, ...form.above].forEach((text, at) => {
    sheet.getCell(at + 1, 1).value = text;
  });
  [form.headings, ...form.rows].forEach((cells, at) => {
    cells.forEach((value, column) => {
      const cell = sheet.getCell(heading + at, column + 1);
      cell.value = value;
      cell.alignment = { wrapText: true, vertical: "top" };
      cell.font = { name: "Arial", size: 11, bold: at === 0 };
    });
  });
  form.below.forEach((text, at) => {
    sheet.getCell(heading + form.rows.length + 2 + at, 1).value = text;
  });
  form.widths.forEach((width, at) => {
    sheet.getColumn(at + 1).width = width;
  });
  sheet.getCell(1, 1).font = { name: "Arial", size: 14, bold: true };
  mergeGroups(sheet, form, heading + 1);
}

/** The plan of an invented partnership as its officers keep it in Excel, as the bytes of an .xlsx file. */
export async function buildOwnForm(form: OwnForm): Promise<Uint8Array> {
  const workbook = newWorkbook(form.title);
  workbook.created = MADE;
  workbook.modified = MADE;
  layOut(workbook.addWorksheet(form.sheet), form);
  return workbookBytes(workbook);
}
