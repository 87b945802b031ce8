import type { Sheet, Workbook } from "../../../src/workbook/workbook.ts";
import type { WorkbookReading } from "../../open-workbook.ts";
import { readSheets, type SheetsTold } from "./read-sheets.ts";
import { hiddenColumnsOfBlocks, rowsOfBlocks } from "./rows-of-blocks.ts";
import { askWorkbookOutline, type WorkbookOutline } from "./workbook-outline.ts";

const MERGES_NOT_TOLD =
  "This Excel does not tell which cells are merged, so an answer in merged cells counts for the first of them only.";

function sheetsOf({ sheets }: WorkbookOutline, told: SheetsTold): Sheet[] {
  return sheets.map(({ name, visibility }, at) => {
    const blocks = told.blocks.flatMap(({ sheet, block }) => (sheet === name ? [block] : []));
    return {
      name,
      visibility,
      rows: rowsOfBlocks(blocks),
      merges: told.outlines[at]?.merges ?? [],
      hiddenColumns: hiddenColumnsOfBlocks(blocks),
      tables: told.tables.flatMap(({ sheet, ...table }) => (sheet === name ? [table] : [])),
    };
  });
}

function workbookOf(outline: WorkbookOutline, told: SheetsTold): Workbook {
  return {
    sheets: sheetsOf(outline, told),
    names: [...outline.names, ...told.outlines.flatMap(({ names }) => names)],
    dateSystem: outline.dateSystem,
  };
}

/**
 * Reads the open workbook, hidden sheets too, as the file reader would read its file. One round-trip
 * lists the sheets, one reads them all (see readSheets for the exceptions).
 */
export async function readOpenWorkbook(context: Excel.RequestContext): Promise<WorkbookReading> {
  const outline = askWorkbookOutline(context);
  await context.sync();
  const listed = outline();
  const tellsMerges = Office.context.requirements.isSetSupported("ExcelApi", "1.13");
  const told = await readSheets(context, listed, tellsMerges);
  return {
    workbook: workbookOf(listed, told),
    name: listed.name,
    notes: told.toldMerges ? [] : [MERGES_NOT_TOLD],
    isMarked: told.outlines.some(({ isMarked }) => isMarked),
  };
}
