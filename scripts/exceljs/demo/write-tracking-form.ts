import type { Workbook, Worksheet } from "exceljs";
import { isIsoDay, longDay } from "../../../src/calendar/iso-day.ts";
import type { Partner, Plan } from "../../../src/plan/plan.ts";
import type { DemoReturn, DemoRow } from "../../../src/plan/schema/round-schema.ts";
import { BOX, COLOURS, FONTS, solid } from "../sheet/look.ts";
import { newWorkbook } from "../sheet/new-workbook.ts";
import { setUpSheet } from "../sheet/print-setup.ts";
import { heightFor } from "../../../src/workbook/row-height.ts";
import { DATE_FORMAT } from "../../../src/workbook/house-look.ts";
import { excelDate, writeHeadings, writeText } from "../sheet/write-cell.ts";

const WIDTHS = [12, 60, 24, 16, 16, 20];
const OUTER = [
  "Strategy Action Plan Ref",
  "Action Taken",
  "Individual(s) Responsible",
  "Target Date",
  "",
  "Status of Action",
];
const EMPTY_ROWS = 2;

function addBanner(sheet: Worksheet, row: number, number: string, name: string): void {
  const example = ["a", "b", "c"].map((letter) => number + letter).join(", ");
  const hint = `(write in action plan reference number in left column e.g. ${example})`;
  writeText(sheet.getCell(row, 1), `${number}. ${name}: ${hint}`, "strong", false);
  sheet.mergeCells(row, 1, row, WIDTHS.length);
  sheet.getCell(row, 1).fill = solid(COLOURS.readOnly);
}

/** Two heading rows: Start and Finish stand under one merged heading, the others are merged downwards. */
function addHeadings(sheet: Worksheet, row: number): void {
  writeHeadings(sheet.getRow(row), OUTER);
  writeHeadings(sheet.getRow(row + 1), ["", "", "", "Start", "Finish", ""]);
  sheet.mergeCells(row, 4, row, 5);
  for (const column of [1, 2, 3, 6]) sheet.mergeCells(row, column, row + 1, column);
}

function addRow(sheet: Worksheet, row: number, given: DemoRow | undefined): void {
  const texts = given
    ? [given.ref, given.text.join("\n"), given.responsible, given.start, given.finish, given.status]
    : WIDTHS.map(() => "");
  texts.forEach((text, index) => {
    const cell = sheet.getCell(row, index + 1);
    if (text !== "") writeText(cell, text);
    cell.font = FONTS.text;
    cell.border = BOX;
    if (!isIsoDay(text)) return;
    cell.value = excelDate(text);
    cell.numFmt = DATE_FORMAT;
  });
  sheet.getRow(row).height = heightFor(texts, WIDTHS);
}

function addHead(sheet: Worksheet, partner: Partner, round: string): void {
  writeText(sheet.getCell("A1"), "Action plan tracking template", "title", false);
  sheet.getRow(1).height = 28;
  writeText(sheet.getCell("A2"), "Organisation", "strong");
  writeText(sheet.getCell("B2"), partner.shortName);
  writeText(sheet.getCell("A3"), "Report date", "strong");
  writeText(sheet.getCell("B3"), longDay(round));
}

/** The section's block: its banner, what was reported on its actions, and rows left empty. */
function addBlock(sheet: Worksheet, top: number, rows: readonly DemoRow[]): number {
  const all = [...rows, ...Array.from({ length: EMPTY_ROWS }, () => undefined)];
  all.forEach((row, index) => {
    addRow(sheet, top + index, row);
  });
  return top + all.length;
}

/**
 * The tracking form of 2018 (domain reference 1.2, T004-7): one table with a banner for each section,
 * the headings once below the first banner, Start and Finish under one merged heading.
 */
export function trackingFormWorkbook(
  given: DemoReturn,
  context: { readonly plan: Plan; readonly partner: Partner; readonly round: string },
): Workbook {
  const workbook = newWorkbook("Action plan tracking template");
  const sheet = workbook.addWorksheet("Tracking template");
  WIDTHS.forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  addHead(sheet, context.partner, context.round);
  let next = 5;
  context.plan.sections.forEach(({ number, name, alsoCalled }, index) => {
    addBanner(sheet, next++, number, alsoCalled[0] ?? name);
    if (index === 0) {
      addHeadings(sheet, next);
      next += 2;
    }
    const own = given.rows.filter(({ ref }) => ref.startsWith(number));
    next = addBlock(sheet, next, own);
  });
  setUpSheet(sheet, null);
  return workbook;
}
