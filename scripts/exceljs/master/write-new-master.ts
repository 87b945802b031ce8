import type { Workbook } from "exceljs";
import {
  EVERY_TABLE,
  recordsNamed,
  type MasterRecords,
} from "../../../src/plan/register/every-table.ts";
import type { MasterTable } from "../../../src/plan/table/define-table.ts";
import { SUMMARY_RATINGS } from "../../../src/plan/master/summary-tables.ts";
import { newTable } from "../../../src/report/master/new-table.ts";
import type { KeptColumn } from "../../../src/plan/kept-column.ts";
import type { Plan } from "../../../src/plan/plan.ts";
import { withKeptColumns } from "../../../src/report/plan-form/with-kept-columns.ts";
import { BOX } from "../sheet/look.ts";
import { ABOUT_ROWS } from "./master-about-rows.ts";
import { newWorkbook, workbookBytes } from "../sheet/new-workbook.ts";
import { setUpSheet, spreadOverPages } from "../sheet/print-setup.ts";
import { TABLE_HEADING_ROW } from "../../../src/workbook/house-look.ts";
import { heightFor } from "../../../src/workbook/row-height.ts";
import { writeSheetTitle, writeText } from "../sheet/write-cell.ts";
import { writeMasterTable } from "./write-master-table.ts";
import { writeSummarySheet } from "./write-summary-sheet.ts";

const ABOUT_WIDTH = 110;

function addSummary(workbook: Workbook, records: MasterRecords, plan: Plan): void {
  const sheet = workbook.addWorksheet(SUMMARY_RATINGS.sheet);
  setUpSheet(sheet, null);
  writeSheetTitle(sheet, plan.title, SUMMARY_RATINGS.note);
  writeSummarySheet(sheet, records, plan);
}

function addTableSheet(
  workbook: Workbook,
  table: MasterTable,
  records: MasterRecords,
  plan: Plan,
  kept: readonly KeptColumn[],
): void {
  const sheet = workbook.addWorksheet(table.sheet);
  setUpSheet(sheet, TABLE_HEADING_ROW);
  const rows = recordsNamed(records, table.table) ?? [];
  const whole = withKeptColumns(newTable(table, rows, plan), rows, kept);
  const widths = whole.columns.map(({ width }) => width);
  spreadOverPages(sheet, widths);
  writeSheetTitle(sheet, table.sheet, table.note);
  widths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  writeMasterTable(sheet, whole, { headingRow: TABLE_HEADING_ROW, left: 1 });
}

function addAbout(workbook: Workbook): void {
  const sheet = workbook.addWorksheet("About");
  setUpSheet(sheet, null);
  writeSheetTitle(sheet, "About this workbook", "What each sheet is for, and what you may change.");
  sheet.getColumn(1).width = 20;
  sheet.getColumn(2).width = ABOUT_WIDTH;
  ABOUT_ROWS.forEach(([part, words], index) => {
    const [first, second] = [sheet.getCell(index + 4, 1), sheet.getCell(index + 4, 2)];
    writeText(first, part, "strong");
    writeText(second, words);
    first.border = BOX;
    second.border = BOX;
    sheet.getRow(index + 4).height = heightFor([words], [ABOUT_WIDTH]);
  });
}

/**
 * A new master as the bytes of an .xlsx file: the summary first, then every table on its sheet, and a
 * page that explains them. `kept` are the plan's own columns, at the right end of the Master plan. Tables keep the names in `EVERY_TABLE`, so that other tools can read them.
 */
export async function buildNewMaster(
  records: MasterRecords,
  plan: Plan,
  kept: readonly KeptColumn[] = [],
): Promise<Uint8Array> {
  const workbook = newWorkbook(plan.title);
  addSummary(workbook, records, plan);
  for (const table of EVERY_TABLE) {
    if (table.sheet !== SUMMARY_RATINGS.sheet) addTableSheet(workbook, table, records, plan, kept);
  }
  addAbout(workbook);
  return workbookBytes(workbook);
}
