import { makeUndoList } from "../view/undo-list.ts";
import { makeMendLog, type MendLog } from "./mend-log.ts";
import { makeSheetMarks, type SheetMarks, type SheetMarksParts } from "./sheet-marks.ts";

/** What mends, undoes and marks needs from the page. */
export interface MendingParts extends SheetMarksParts {
  /** Where the mends that can be taken back are listed. */
  readonly area: HTMLElement;
  readonly undo: (ids: readonly number[]) => void;
  /** Makes a change to the page without moving what is looked at. */
  readonly keepPlace: (change: () => void) => void;
}

/** What changes the open workbook. */
export interface Mending {
  readonly log: MendLog;
  readonly marks: SheetMarks;
}

/** Makes ready to mend, undo and mark; the list of mends begins empty. */
export function openMending(parts: MendingParts): Mending {
  const list = makeUndoList(parts.area, parts.undo);
  const log = makeMendLog(parts.host, (lines) => {
    parts.keepPlace(() => {
      list.show(lines);
    });
  });
  return { log, marks: makeSheetMarks(parts) };
}
