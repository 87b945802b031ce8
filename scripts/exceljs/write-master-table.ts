import type { Cell, Worksheet } from "exceljs";
import type {
  MasterColumn,
  MasterRecord,
  MasterTable,
} from "../../src/plan/master/master-table.ts";
import type { Plan } from "../../src/plan/plan.ts";
import type { EditValue } from "../../src/workbook/edit.ts";
import { cellText } from "./cell-text.ts";
import { BOX, COLOURS, FONTS, solid } from "./look.ts";
import { colourWords, offerChoices } from "./master-rules.ts";
import { heightFor, SCREENFUL } from "../../src/workbook/row-height.ts";
import { DATE_FORMAT, FILTER_BUTTON } from "../../src/workbook/house-look.ts";
import { excelDate } from "./write-cell.ts";

/** Where a table starts, and what a new one holds. */
export interface MasterTableContent {
  readonly table: MasterTable;
  readonly records: readonly MasterRecord[];
  readonly plan: Plan;
  /** Row of the headings, counted from 1. */
  readonly headingRow: number;
  /** First column, counted from 1. */
  readonly left: number;
}

function excelValue(value: EditValue | undefined): string | number | boolean | Date | null {
  if (value === undefined || value === null || value === "") return null;
  if (typeof value === "string") return cellText(value);
  return typeof value === "object" ? excelDate(value.day) : value;
}

function formatOf(column: MasterColumn, value: EditValue | undefined, keepText: boolean): string {
  if (column.kind === "date" || (typeof value === "object" && value !== null)) return DATE_FORMAT;
  const isText = column.kind !== "number" && typeof value !== "number";
  return keepText && column.typedByTeam && isText ? "@" : "General";
}

function styleHeading(cell: Cell, column: MasterColumn): void {
  cell.font = column.typedByTeam ? FONTS.strong : FONTS.heading;
  cell.fill = solid(column.typedByTeam ? COLOURS.typed : COLOURS.header);
  cell.alignment = { vertical: "middle", wrapText: true };
  cell.border = BOX;
}

function styleData(cell: Cell, column: MasterColumn, format: string): void {
  cell.font = FONTS.text;
  cell.border = BOX;
  cell.numFmt = format;
  cell.alignment = {
    vertical: "top",
    wrapText: true,
    horizontal: column.kind === "number" ? "right" : "left",
  };
}

function addExcelTable(sheet: Worksheet, content: MasterTableContent): number {
  const { table, records, headingRow, left } = content;
  const rows = records.map((record) => table.columns.map(({ key }) => excelValue(record[key])));
  // Excel has no table without a row of data.
  if (rows.length === 0) rows.push(table.columns.map(() => null));
  sheet.addTable({
    name: table.table,
    ref: sheet.getCell(headingRow, left).address,
    headerRow: true,
    style: { theme: "TableStyleLight1", showRowStripes: false },
    columns: table.columns.map(({ heading }) => ({ name: heading, filterButton: true })),
    rows,
  });
  return headingRow + rows.length;
}

/** What a cell shows, for the height of its row. */
function shownText(value: EditValue | undefined): string {
  return typeof value === "string" ? value : "";
}

/** Makes each row tall enough for its wrapped texts; tables side by side share the taller height. */
function fitRows(sheet: Worksheet, { table, records, headingRow }: MasterTableContent): void {
  const widths = table.columns.map(({ width }) => width);
  const headings = table.columns.map(({ heading }) => heading);
  const rows = [
    heightFor(
      headings,
      widths.map((width) => width - FILTER_BUTTON),
    ),
  ];
  for (const record of records) {
    rows.push(
      heightFor(
        table.columns.map(({ key }) => shownText(record[key])),
        widths,
        SCREENFUL,
      ),
    );
  }
  rows.forEach((height, index) => {
    const row = sheet.getRow(headingRow + index);
    // exceljs leaves the height undefined until it is set.
    row.height = Math.max(row.height || 0, height);
  });
}

/**
 * Writes one table of the master as a real Excel table with its look, drop-downs and colours.
 * Returns the row of its last record, counted from 1.
 */
export function writeMasterTable(sheet: Worksheet, content: MasterTableContent): number {
  const { table, records, plan, headingRow, left } = content;
  const lastRow = addExcelTable(sheet, content);
  const firstRow = headingRow + 1;
  table.columns.forEach((column, index) => {
    const range = { column: left + index, firstRow, lastRow };
    styleHeading(sheet.getCell(headingRow, range.column), column);
    for (let row = firstRow; row <= lastRow; row++) {
      const value = records[row - firstRow]?.[column.key];
      const format = formatOf(column, value, table.table !== "KPIs");
      styleData(sheet.getCell(row, range.column), column, format);
    }
    offerChoices(sheet, column, range, plan);
    colourWords(sheet, table, column, range);
  });
  fitRows(sheet, content);
  return lastRow;
}
