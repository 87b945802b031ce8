import type { Workbook } from "exceljs";
import { longDay } from "../../../src/calendar/iso-day.ts";
import type { DemoReturn, DemoRow } from "../../../src/plan/schema/round-schema.ts";
import { BOX, FONTS } from "../sheet/look.ts";
import { newWorkbook } from "../sheet/new-workbook.ts";
import { setUpSheet } from "../sheet/print-setup.ts";
import { heightFor } from "../../../src/workbook/row-height.ts";
import { writeHeadings, writeText } from "../sheet/write-cell.ts";

const HEADING_ROW = 3;

/** The rows of one update: its reference and body beside the first paragraph, blank beside the others. */
function linesOf(row: DemoRow, stakeholders: boolean): string[][] {
  return row.text.map((paragraph, index) => {
    const first = index === 0;
    const who = stakeholders ? [first ? row.partner : ""] : [];
    return [first ? row.ref : "", ...who, paragraph];
  });
}

/**
 * A dated progress table as the team compiles it (domain reference 1.2, T004-8 and T004-9): a
 * reference, the body where there is a Stakeholder column, and what was reported.
 */
export function progressTableWorkbook(given: DemoReturn, round: string): Workbook {
  const workbook = newWorkbook(`Progress updates, ${longDay(round)}`);
  const sheet = workbook.addWorksheet("Progress updates");
  const who = given.stakeholders ? ["Stakeholder"] : [];
  const headings = ["Action Plan Ref", ...who, `Progress updates reported in ${longDay(round)}`];
  const widths = given.stakeholders ? [12, 30, 90] : [12, 110];
  writeText(sheet.getCell("A1"), "Progress updates", "title", false);
  sheet.getRow(1).height = 28;
  writeHeadings(sheet.getRow(HEADING_ROW), headings);
  sheet.getRow(HEADING_ROW).height = heightFor(headings, widths);
  widths.forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  const lines = given.rows.flatMap((row) => linesOf(row, given.stakeholders));
  lines.forEach((line, index) => {
    const row = sheet.getRow(HEADING_ROW + 1 + index);
    row.height = heightFor(line, widths);
    line.forEach((text, column) => {
      const cell = row.getCell(column + 1);
      if (text !== "") writeText(cell, text);
      cell.font = FONTS.text;
      cell.border = BOX;
    });
  });
  setUpSheet(sheet, HEADING_ROW);
  return workbook;
}
