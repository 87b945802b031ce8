import { loadPart } from "../load-part.ts";
import type { OpenWorkbook } from "../open-workbook.ts";
import { insertSummary } from "./summary/insert-summary.ts";
import { readOpenWorkbook } from "./read/read-open-workbook.ts";
import { runInExcel, type Say, type Tell } from "./host/run-in-excel.ts";
import { watchEdits } from "./host/watch-edits.ts";

/** Excel tells of our own writes a moment after they are done. */
const TOLD_WITHIN = 300;

const loadWriting = (): Promise<typeof import("./write-in-excel.ts")> =>
  loadPart(() => import(/* webpackChunkName: "write" */ "./write-in-excel.ts"));

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
    async select(place) {
      const { selectCell } = await loadWriting();
      return run((context) => selectCell(context, place));
    },
    async change(changes) {
      const { changeCells } = await loadWriting();
      return write(() => run((context, tell) => changeCells(context, changes, tell)));
    },
    async undo(done) {
      const { undoChanges } = await loadWriting();
      return write(() => run((context, tell) => undoChanges(context, done, tell)));
    },
    async mark(marks) {
      const { markCells } = await loadWriting();
      return run((context) => markCells(context, marks, sheets));
    },
    async clearMarks() {
      const { clearMarks } = await loadWriting();
      return run((context) => clearMarks(context, sheets));
    },
    watch: (onEdit) => watchEdits(onEdit, () => writing > 0),
    insertSummary: (picture) => write(() => insertSummary(picture, say)),
  };
}
