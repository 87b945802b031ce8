import type { Workbook, Worksheet } from "exceljs";
import { isIsoDay } from "../../../src/calendar/iso-day.ts";
import {
  NIL_ANSWER,
  TEMPLATE_COLUMNS,
  TEMPLATE_SHEETS,
  type TemplateField,
} from "../../../src/plan/return-template.ts";
import { cellText } from "../sheet/cell-text.ts";
import { FIRST_ROW, HEADING_ROW, lastUpdatesRow, type ReturnTemplate } from "./return-template.ts";
import { heightFor } from "../../../src/workbook/row-height.ts";
import { startCell } from "./template-start-sheet.ts";
import { excelDate } from "../sheet/write-cell.ts";

/** What a partner types into one row, by field; an ISO day is typed as a date, anything else as text. */
export type TypedRow = Readonly<Record<TemplateField, string>>;

function sheetNamed(workbook: Workbook, name: string): Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`The return workbook has no sheet ${name}`);
  return sheet;
}

/** Answers "Nothing to report this round" with Yes. */
export function answerNothing(workbook: Workbook): void {
  sheetNamed(workbook, TEMPLATE_SHEETS.start).getCell(startCell("nothing")).value = NIL_ANSWER;
}

function typeRow(sheet: Worksheet, row: number, typed: TypedRow): void {
  TEMPLATE_COLUMNS.forEach(({ field }, index) => {
    const text = typed[field];
    if (text === "") return;
    sheet.getCell(row, index + 1).value = isIsoDay(text) ? excelDate(text) : cellText(text);
  });
  const widths = TEMPLATE_COLUMNS.map((_, index) => sheet.getColumn(index + 1).width ?? 10);
  sheet.getRow(row).height = heightFor(inOrder(typed), widths);
}

function inOrder(typed: TypedRow): string[] {
  return TEMPLATE_COLUMNS.map(({ field }) => typed[field]);
}

/**
 * Types rows into a return workbook as a partner would: each beside its reference where that is
 * printed and still free, the others into the spare rows. Throws a RangeError where those run out.
 */
export function typeUpdates(
  workbook: Workbook,
  template: ReturnTemplate,
  rows: readonly TypedRow[],
): void {
  const sheet = sheetNamed(workbook, TEMPLATE_SHEETS.updates);
  const printed = new Map(
    template.actions.map(({ action }, index) => [action.ref, FIRST_ROW + index]),
  );
  let spare = HEADING_ROW + template.actions.length;
  for (const typed of rows) {
    const own = printed.get(typed.reference);
    printed.delete(typed.reference);
    const row = own ?? ++spare;
    if (row > lastUpdatesRow(template)) throw new RangeError("The template has no spare row left");
    typeRow(sheet, row, typed);
  }
}
