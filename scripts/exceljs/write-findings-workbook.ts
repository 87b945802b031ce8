import type { Finding } from "../../src/finding/finding.ts";
import { listCells } from "../../src/finding/list-cells.ts";
import { countFindings } from "../../src/report/count-findings.ts";
import { newWorkbook, workbookBytes } from "./sheet/new-workbook.ts";
import { setUpSheet } from "./sheet/print-setup.ts";
import { writeHeadings, writeReadOnly, writeSheetTitle } from "./sheet/write-cell.ts";

const COLUMNS = [
  { heading: "Kind", width: 10 },
  { heading: "Sheet", width: 18 },
  { heading: "Cell", width: 20 },
  { heading: "Heading", width: 26 },
  { heading: "What to mend", width: 80 },
] as const;
const HEADING_ROW = 4;

function rowOf({ severity, sheet, cells, heading, message }: Finding): string[] {
  const kind = severity === "error" ? "Error" : "Query";
  return [kind, sheet ?? "The file", listCells(cells), heading ?? "", message];
}

/** The findings of a return that could not be read or marked itself, in a workbook of their own. */
export async function buildFindingsWorkbook(
  findings: readonly Finding[],
  file: string,
): Promise<Uint8Array> {
  const workbook = newWorkbook(`What to mend in ${file}`);
  const sheet = workbook.addWorksheet("To mend");
  writeSheetTitle(sheet, `What to mend in ${file}`, `${countFindings(findings)}.`);
  const headings = COLUMNS.map(({ heading }) => heading);
  writeHeadings(sheet.getRow(HEADING_ROW), headings);
  findings.forEach((finding, index) => {
    rowOf(finding).forEach((text, column) => {
      writeReadOnly(sheet.getCell(HEADING_ROW + 1 + index, column + 1), text);
    });
  });
  COLUMNS.forEach(({ width }, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  setUpSheet(sheet, HEADING_ROW, 0);
  return workbookBytes(workbook);
}
