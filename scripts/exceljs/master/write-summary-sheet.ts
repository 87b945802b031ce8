import type { Worksheet } from "exceljs";
import type { MasterRecords } from "../../../src/plan/register/every-table.ts";
import type { MasterTable } from "../../../src/plan/table/define-table.ts";
import {
  SUMMARY_ATTENTION,
  SUMMARY_FACTS,
  SUMMARY_RATINGS,
} from "../../../src/plan/master/summary-tables.ts";
import { RATINGS } from "../../../src/plan/ratings.ts";
import type { Plan } from "../../../src/plan/plan.ts";
import { newTable } from "../../../src/report/master/new-table.ts";
import { TOTAL_LABEL } from "../../../src/report/master/total-label.ts";
import { columnLetters } from "../../../src/workbook/address.ts";
import { BAR_COLOURS, FONTS, RATING_COLOURS, solid } from "../sheet/look.ts";
import { rangeOf } from "./master-rules.ts";
import { writeMasterTable } from "./write-master-table.ts";

const TOP = 4;
/** Facts and the list below them stand beside the counts, so that each can grow downwards. */
const RIGHT = SUMMARY_RATINGS.columns.length + 2;

function setWidths(sheet: Worksheet, table: MasterTable, left: number): void {
  table.columns.forEach(({ width }, index) => {
    sheet.getColumn(left + index).width = width;
  });
}

function colourRatingHeadings(sheet: Worksheet, headingRow: number): void {
  RATINGS.forEach((rating, index) => {
    const cell = sheet.getCell(headingRow, index + 2);
    cell.fill = solid(RATING_COLOURS[rating].fill);
    cell.font = { ...FONTS.strong, color: { argb: RATING_COLOURS[rating].text } };
  });
}

function addDataBars(sheet: Worksheet, firstRow: number, lastRow: number, most: number): void {
  RATINGS.forEach((rating, index) => {
    const ref = rangeOf({ column: index + 2, firstRow, lastRow });
    const scale = [
      { type: "num", value: 0 },
      { type: "num", value: most },
    ];
    const bar = { type: "dataBar", cfvo: scale, gradient: false, border: false, priority: 10 };
    // exceljs writes a bar's colour, and its types leave it out.
    const rule = { ...bar, color: { argb: BAR_COLOURS[rating] } } as never;
    sheet.addConditionalFormatting({ ref, rules: [rule] });
  });
}

/** Sets apart the rows of an area that a formula about its first row picks. */
function emphasise(sheet: Worksheet, ref: string, formula: string, color?: string): void {
  const font = { bold: true, ...(color === undefined ? {} : { color: { argb: color } }) };
  const rules = [
    { type: "expression" as const, priority: 1, formulae: [formula], style: { font } },
  ];
  sheet.addConditionalFormatting({ ref, rules });
}

function writeCounts(sheet: Worksheet, records: MasterRecords, plan: Plan): void {
  const table = newTable(SUMMARY_RATINGS, records.SummaryRatings, plan);
  const lastRow = writeMasterTable(sheet, table, { headingRow: TOP, left: 1 });
  const sections = records.SummaryRatings.slice(0, -1).map(({ total }) => Number(total));
  colourRatingHeadings(sheet, TOP);
  if (sections.length > 0) addDataBars(sheet, TOP + 1, lastRow - 1, Math.max(1, ...sections));
  const lastColumn = columnLetters(table.columns.length - 1);
  const area = `A${TOP + 1}:${lastColumn}${lastRow}`;
  emphasise(sheet, area, `$A${TOP + 1}="${TOTAL_LABEL}"`);
}

/** Fills the first sheet: counts by section and rating, facts of the round, and what needs a person. */
export function writeSummarySheet(sheet: Worksheet, records: MasterRecords, plan: Plan): void {
  setWidths(sheet, SUMMARY_RATINGS, 1);
  setWidths(sheet, SUMMARY_ATTENTION, RIGHT);
  sheet.getColumn(RIGHT - 1).width = 3;
  writeCounts(sheet, records, plan);
  const facts = newTable(SUMMARY_FACTS, records.SummaryFacts, plan);
  const headingRow = writeMasterTable(sheet, facts, { headingRow: TOP, left: RIGHT }) + 3;
  const attention = newTable(SUMMARY_ATTENTION, records.NeedsAttention, plan);
  const lastRow = writeMasterTable(sheet, attention, { headingRow, left: RIGHT });
  const [what, first] = [columnLetters(RIGHT - 1), headingRow + 1];
  const area = `${what}${first}:${what}${lastRow}`;
  emphasise(sheet, area, `${what}${first}="Newly Red"`, RATING_COLOURS.Red.fill);
}
