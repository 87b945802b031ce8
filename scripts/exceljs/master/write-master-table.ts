import type { Cell, Worksheet } from "exceljs";
import type { EditValue } from "../../../src/workbook/edit.ts";
import type { NewColumn, NewTable } from "../../../src/workbook/new-table.ts";
import { headingHeight, recordHeight } from "../../../src/workbook/record-height.ts";
import { cellText } from "../sheet/cell-text.ts";
import { BOX, COLOURS, FONTS, solid } from "../sheet/look.ts";
import { colourWords, offerChoices } from "./master-rules.ts";
import { DATE_FORMAT } from "../../../src/workbook/house-look.ts";
import { excelDate } from "../sheet/write-cell.ts";

/** Where a table starts on its sheet. */
export interface TableCorner {
  /** Row of the headings, counted from 1. */
  readonly headingRow: number;
  /** First column, counted from 1. */
  readonly left: number;
}

function excelValue(value: EditValue): string | number | boolean | Date | null {
  if (value === null || value === "") return null;
  if (typeof value === "string") return cellText(value);
  return typeof value === "object" ? excelDate(value.day) : value;
}

function formatOf({ holds }: NewColumn, value: EditValue): string {
  if (holds === "date" || (typeof value === "object" && value !== null)) return DATE_FORMAT;
  return holds === "text" && typeof value !== "number" ? "@" : "General";
}

function styleHeading(cell: Cell, { typed }: NewColumn): void {
  cell.font = typed ? FONTS.strong : FONTS.heading;
  cell.fill = solid(typed ? COLOURS.typed : COLOURS.header);
  cell.alignment = { vertical: "middle", wrapText: true };
  cell.border = BOX;
}

function styleData(cell: Cell, column: NewColumn, value: EditValue): void {
  cell.font = FONTS.text;
  cell.border = BOX;
  cell.numFmt = formatOf(column, value);
  cell.alignment = {
    vertical: "top",
    wrapText: column.oneLine !== true,
    horizontal: column.holds === "number" ? "right" : "left",
  };
}

function addExcelTable(
  sheet: Worksheet,
  table: NewTable,
  { headingRow, left }: TableCorner,
): number {
  const rows = table.rows.map((row) => row.map(excelValue));
  // Excel has no table without a row of data.
  if (rows.length === 0) rows.push(table.columns.map(() => null));
  sheet.addTable({
    name: table.name,
    ref: sheet.getCell(headingRow, left).address,
    headerRow: true,
    style: { theme: "TableStyleLight1", showRowStripes: false },
    columns: table.columns.map(({ heading }) => ({ name: heading, filterButton: true })),
    rows,
  });
  return headingRow + rows.length;
}

/** Makes each row tall enough for its wrapped texts; tables side by side share the taller height. */
function fitRows(sheet: Worksheet, { columns, rows }: NewTable, headingRow: number): void {
  // A table without records has a blank row.
  const data = rows.length > 0 ? rows : [[]];
  const forRows = data.map((row) => recordHeight(row, columns));
  [headingHeight(columns), ...forRows].forEach((height, index) => {
    const row = sheet.getRow(headingRow + index);
    // exceljs leaves the height undefined until it is set.
    row.height = Math.max(row.height || 0, height);
  });
}

/**
 * Writes one table of the master as a real Excel table with its look, drop-downs and colours.
 * Returns the row of its last record, counted from 1.
 */
export function writeMasterTable(sheet: Worksheet, table: NewTable, corner: TableCorner): number {
  const { headingRow, left } = corner;
  const lastRow = addExcelTable(sheet, table, corner);
  const firstRow = headingRow + 1;
  table.columns.forEach((column, index) => {
    const range = { column: left + index, firstRow, lastRow };
    styleHeading(sheet.getCell(headingRow, range.column), column);
    for (let row = firstRow; row <= lastRow; row++) {
      const value = table.rows[row - firstRow]?.[index] ?? null;
      styleData(sheet.getCell(row, range.column), column, value);
    }
    offerChoices(sheet, column, range);
    colourWords(sheet, column, range);
  });
  fitRows(sheet, table, headingRow);
  return lastRow;
}
