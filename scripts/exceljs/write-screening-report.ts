import { heightFor } from "../../src/workbook/row-height.ts";
import type { ScreeningPaper } from "../../src/publish/screening-paper.ts";
import { newWorkbook, workbookBytes } from "./sheet/new-workbook.ts";
import { setUpSheet } from "./sheet/print-setup.ts";
import { writeHeadings, writeReadOnly, writeSheetTitle } from "./sheet/write-cell.ts";

const HEADING_ROW = 4;

/** The screening report of a pack as a workbook for those who decide: one row for each place. */
export async function buildScreeningReport(paper: ScreeningPaper): Promise<Uint8Array> {
  const workbook = newWorkbook(paper.title);
  const sheet = workbook.addWorksheet("Internal screening");
  writeSheetTitle(sheet, paper.title, paper.about.join(" "));
  const headings = paper.columns.map(({ heading }) => heading);
  writeHeadings(sheet.getRow(HEADING_ROW), headings);
  const widths = paper.columns.map(({ width }) => width);
  sheet.getRow(HEADING_ROW).height = heightFor(headings, widths);
  paper.rows.forEach((row, index) => {
    sheet.getRow(HEADING_ROW + 1 + index).height = heightFor(row, widths);
    row.forEach((text, column) => {
      writeReadOnly(sheet.getCell(HEADING_ROW + 1 + index, column + 1), text);
    });
  });
  widths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  setUpSheet(sheet, HEADING_ROW);
  return workbookBytes(workbook);
}
