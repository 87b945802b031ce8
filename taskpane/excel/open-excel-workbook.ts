import type { OpenWorkbook } from "../open-workbook.ts";
import { changeCells } from "./change-cells.ts";
import { clearMarks } from "./clear-marks.ts";
import { insertSummary } from "./insert-summary.ts";
import { markCells } from "./mark-cells.ts";
import { readOpenWorkbook } from "./read-open-workbook.ts";
import { runInExcel, type Say } from "./run-in-excel.ts";
import { selectCell } from "./select-cell.ts";
import { undoChanges } from "./undo-changes.ts";
import { watchEdits } from "./watch-edits.ts";

/** Excel tells of our own writes a moment after they are done. */
const TOLD_WITHIN = 300;

/**
 * The workbook that is open in this Excel. `say` is given a sentence while an action waits for Excel:
 * after one second and after ten.
 */
export function openExcelWorkbook(say: Say = () => undefined): OpenWorkbook {
  let sheets: readonly string[] = [];
  let writing = 0;
  const run = <T>(action: (context: Excel.RequestContext) => Promise<T>) => runInExcel(action, say);
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
    change: (changes) => write(() => run((context) => changeCells(context, changes))),
    undo: (done) => write(() => run((context) => undoChanges(context, done))),
    mark: (marks) => run((context) => markCells(context, marks, sheets)),
    clearMarks: () => run((context) => clearMarks(context, sheets)),
    watch: (onEdit) => watchEdits(onEdit, () => writing > 0),
    insertSummary: (picture) => write(() => insertSummary(picture, say)),
  };
}
