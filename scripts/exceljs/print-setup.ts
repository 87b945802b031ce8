import type { Worksheet } from "exceljs";

const PAPER_A4 = 9;
/** How many characters across still read well on one A4 page. */
const PAGE_WIDTH = 250;

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
    paperSize: PAPER_A4,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
  });
  sheet.headerFooter = { oddFooter: "&L&A&RPage &P of &N" };
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
  const across = widths.reduce((sum, width) => sum + width, 0);
  sheet.pageSetup.fitToWidth = Math.ceil(across / PAGE_WIDTH);
  if (across > PAGE_WIDTH) sheet.pageSetup.printTitlesColumn = "A:A";
}
