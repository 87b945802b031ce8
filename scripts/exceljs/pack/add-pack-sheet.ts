import type { Workbook, Worksheet } from "exceljs";

const PAPER_A4 = 9;

/**
 * A sheet of a published workbook: cursor in A1, nothing frozen, no header or footer, one page wide in
 * print (domain reference 6.2 X6, X16, X20). Rows to repeat in print would need a defined name.
 */
export function addPackSheet(workbook: Workbook, name: string, wide: boolean): Worksheet {
  const sheet = workbook.addWorksheet(name);
  sheet.views = [{ state: "normal", activeCell: "A1", showGridLines: true }];
  Object.assign(sheet.pageSetup, {
    paperSize: PAPER_A4,
    orientation: wide ? "landscape" : "portrait",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  });
  return sheet;
}
