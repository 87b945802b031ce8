import type { Worksheet } from "exceljs";
import { PAGE, pagesAcross } from "../../../src/workbook/page-setup.ts";

/**
 * Sets a sheet to print on A4 landscape, one page wide, with its page number below. Where there is a
 * heading row, it repeats on every page and stays in view on the screen, with everything above it and
 * the first `frozenColumns` columns.
 */
export function setUpSheet(
  sheet: Worksheet,
  headingRow: number | null,
  frozenColumns = headingRow === null ? 0 : 1,
): void {
  // Assigned this way because exceljs types the paper size as an enum that does not exist at run time.
  Object.assign(sheet.pageSetup, {
    paperSize: PAGE.a4,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: PAGE.margins,
  });
  sheet.headerFooter = { oddFooter: PAGE.footer };
  if (headingRow === null) {
    sheet.views = [{ state: "normal", showGridLines: false, activeCell: "A1" }];
    return;
  }
  sheet.pageSetup.printTitlesRow = `${headingRow}:${headingRow}`;
  sheet.views = [
    { state: "frozen", ySplit: headingRow, xSplit: frozenColumns, showGridLines: false },
  ];
}

/** Prints a wide sheet on several pages across, each with the first column. */
export function spreadOverPages(sheet: Worksheet, widths: readonly number[]): void {
  const across = pagesAcross(widths);
  sheet.pageSetup.fitToWidth = across;
  if (across > 1) sheet.pageSetup.printTitlesColumn = "A:A";
}
