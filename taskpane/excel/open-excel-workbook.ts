import type { OpenWorkbook } from "../open-workbook.ts";
import { runInExcel, type Say, type Tell } from "./host/run-in-excel.ts";
import { selectCell } from "./host/select-cell.ts";
import { watchEdits } from "./host/watch-edits.ts";
import { clearMarks } from "./marks/clear-marks.ts";
import { markCells } from "./marks/mark-cells.ts";
import { readOpenWorkbook } from "./read/read-open-workbook.ts";
import { writeSummarySheet } from "./summary/write-summary-sheet.ts";
import { changeCells } from "./write/change-cells.ts";
import { undoChanges } from "./write/undo-changes.ts";

/** Excel tells of our own writes a moment after they are done. */
const TOLD_WITHIN = 300;

/**
 * The workbook that is open in this Excel. `say` is given a sentence while an action waits for Excel:
 * after one second and after ten.
 */
export function openExcelWorkbook(say: Say = () => undefined): OpenWorkbook {
  let sheets: readonly string[] = [];
  let writing = 0;
  const run = <T>(action: (context: Excel.RequestContext, tell: Tell) => Promise<T>) =>
    runInExcel(action, say);
  const write = async <T>(action: () => Promise<T>): Promise<T> => {
    writing++;
    try {
      return await action();
    } finally {
      setTimeout(() => writing--, TOLD_WITHIN);
    }
  };
  return {
    async read() {
      const reading = await run(readOpenWorkbook);
      sheets = reading.workbook.sheets.map(({ name }) => name);
      return reading;
    },
    select: (place) => run((context) => selectCell(context, place)),
    change: (changes) => write(() => run((context, tell) => changeCells(context, changes, tell))),
    undo: (done) => write(() => run((context, tell) => undoChanges(context, done, tell))),
    mark: (marks) => run((context) => markCells(context, marks, sheets)),
    clearMarks: () => run((context) => clearMarks(context, sheets)),
    watch: (onEdit) => watchEdits(onEdit, () => writing > 0),
    insertSummary: (picture) => write(() => run((context) => writeSummarySheet(context, picture))),
  };
}
