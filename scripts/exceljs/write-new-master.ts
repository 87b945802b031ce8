import type { Workbook } from "exceljs";
import type { MasterRecords, MasterTable } from "../../src/plan/master/master-table.ts";
import { isRecommendation } from "../../src/plan/register/is-recommendation.ts";
import { EVERY_TABLE } from "../../src/plan/register/tables/every-table.ts";
import {
  EVIDENCE,
  RECOMMENDATION_PARTS,
  RECOMMENDATIONS,
  TRACKING,
} from "../../src/plan/register/tables/recommendation-tables.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { BOX } from "./look.ts";
import { ABOUT_ROWS } from "./master-about-rows.ts";
import { SHEET_NOTES } from "./master-sheet-notes.ts";
import { newWorkbook, workbookBytes } from "./new-workbook.ts";
import { setUpSheet, spreadOverPages } from "./print-setup.ts";
import { heightFor } from "../../src/workbook/row-height.ts";
import { writeSheetTitle, writeText } from "./write-cell.ts";
import { writeMasterTable } from "./write-master-table.ts";
import { writeSummarySheet } from "./write-summary-sheet.ts";

const SUMMARY = "Summary";
const HEADING_ROW = 4;
const ABOUT_WIDTH = 110;
const OF_RECOMMENDATIONS: ReadonlySet<MasterTable> = new Set([
  RECOMMENDATIONS,
  RECOMMENDATION_PARTS,
  EVIDENCE,
  TRACKING,
]);

/** The tables that a new master of this plan has: those of recommendations only where it has some. */
function newMasterTables({ actions }: Plan): MasterTable[] {
  const hasRecommendations = actions.some(({ ref }) => isRecommendation(ref));
  return EVERY_TABLE.filter((table) => hasRecommendations || !OF_RECOMMENDATIONS.has(table));
}

function addSummary(workbook: Workbook, records: MasterRecords, plan: Plan): void {
  const sheet = workbook.addWorksheet(SUMMARY);
  setUpSheet(sheet, null);
  writeSheetTitle(sheet, plan.title, SHEET_NOTES.get(SUMMARY) ?? "");
  writeSummarySheet(sheet, records, plan);
}

function addTableSheet(
  workbook: Workbook,
  table: MasterTable,
  records: MasterRecords,
  plan: Plan,
): void {
  const sheet = workbook.addWorksheet(table.sheet);
  setUpSheet(sheet, HEADING_ROW);
  spreadOverPages(
    sheet,
    table.columns.map(({ width }) => width),
  );
  writeSheetTitle(sheet, table.sheet, SHEET_NOTES.get(table.sheet) ?? "");
  table.columns.forEach(({ width }, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  const rows = records[table.table] ?? [];
  writeMasterTable(sheet, { table, records: rows, plan, headingRow: HEADING_ROW, left: 1 });
}

/** Rows about sheets that this master does not have are left out. */
function aboutRows(tables: readonly MasterTable[]): (readonly [string, string])[] {
  const there = new Set(tables.map(({ sheet }) => sheet));
  return ABOUT_ROWS.filter(([part]) => there.has(part) || !SHEET_NOTES.has(part));
}

function addAbout(workbook: Workbook, tables: readonly MasterTable[]): void {
  const sheet = workbook.addWorksheet("About");
  setUpSheet(sheet, null);
  writeSheetTitle(sheet, "About this workbook", "What each sheet is for, and what you may change.");
  sheet.getColumn(1).width = 20;
  sheet.getColumn(2).width = ABOUT_WIDTH;
  aboutRows(tables).forEach(([part, words], index) => {
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
 * page that explains them. Tables keep the names in `EVERY_TABLE`, so that other tools can read them.
 */
export async function buildNewMaster(records: MasterRecords, plan: Plan): Promise<Uint8Array> {
  const workbook = newWorkbook(plan.title);
  addSummary(workbook, records, plan);
  const tables = newMasterTables(plan);
  for (const table of tables) {
    if (table.sheet !== SUMMARY) addTableSheet(workbook, table, records, plan);
  }
  addAbout(workbook, tables);
  return workbookBytes(workbook);
}
