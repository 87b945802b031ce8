import type { IsoDay } from "../src/calendar/iso-day.ts";
import type { Severity } from "../src/finding/finding.ts";
import type { Picture } from "../src/report/picture/picture.ts";
import { SpokenError } from "../src/text/spoken-error.ts";
import type { CellValue, Workbook } from "../src/workbook/workbook.ts";

/** The open workbook as it was read. */
export interface WorkbookReading {
  readonly workbook: Workbook;
  /** The file's name, for the partner to know it by. */
  readonly name: string;
  /** Sentences about what this Excel could not tell: merged cells, in one older than ExcelApi 1.13. */
  readonly notes: readonly string[];
  /** True where cells are marked, be it since an earlier day. */
  readonly isMarked: boolean;
}

/** A cell of the open workbook, in A1 notation. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** A cell to change. It is left alone where it no longer holds `before`. */
export interface CellChange extends CellPlace {
  /** As the check read it. */
  readonly before: CellValue;
  readonly value: string | { readonly day: IsoDay };
}

/** A change that was made, with all that is needed to take it back; only the adapter looks inside. */
export interface DoneChange extends CellPlace {
  readonly was: { readonly content: string | number | boolean; readonly format: string };
  readonly now: { readonly content: string | number | boolean; readonly format: string };
}

/** A change that was not made, and why. */
export interface LeftChange extends CellPlace {
  /**
   * `locked`: its sheet is protected; `changed`: it holds something else by now, or a formula or an
   * error, or Excel would make something else of the value; `gone`: its sheet is not there; `stopped`:
   * Excel refused to go on when others were done.
   */
  readonly why: "locked" | "changed" | "gone" | "stopped";
}

/** What became of several changes: each is in one of the two lists. */
export interface ChangeOutcome {
  readonly done: readonly DoneChange[];
  readonly left: readonly LeftChange[];
}

/** A sheet was renamed or deleted since the workbook was read. */
export class SheetGone extends SpokenError {
  override readonly name = "SheetGone";
}

/** Cells to mark for the eye, by the worst finding about them. */
export interface CellMark {
  readonly sheet: string;
  readonly cells: readonly string[];
  readonly severity: Severity;
}

/** What became of the marks: cells that are marked now, and sheets that have none though they should. */
export interface MarkOutcome {
  readonly marked: number;
  readonly protectedSheets: readonly string[];
  /** No longer there under their names. */
  readonly goneSheets: readonly string[];
}

/**
 * The workbook that is open in Excel, as the pane needs it. Every method is one action of the person
 * and throws only SpokenError: a sentence that says what to do, never a code of the host.
 */
export interface OpenWorkbook {
  /**
   * Two round-trips whatever the number of sheets; more only where one answer would be too long for
   * Excel, for values far outside what a return fills, and for pasted error values.
   */
  read(): Promise<WorkbookReading>;
  /** Shows and selects a cell; says so where its sheet is hidden. Throws SheetGone where it is not there. */
  select(place: CellPlace): Promise<void>;
  change(changes: readonly CellChange[]): Promise<ChangeOutcome>;
  /** Puts back what stood there where the cell still holds what the change put in; its format too, unless it has another since. */
  undo(done: readonly DoneChange[]): Promise<ChangeOutcome>;
  /** Marks cells without touching their own formats, in place of the marks that are there. */
  mark(marks: readonly CellMark[]): Promise<MarkOutcome>;
  /** Takes every mark away, also those of an earlier day; gives the names of sheets that do not allow it. */
  clearMarks(): Promise<readonly string[]>;
  /**
   * Calls back from now on after a person's edit, and after a sheet came or went, not after what the pane
   * does itself; Excel does not tell every edit. Rejects where nothing is watched.
   */
  watch(onEdit: () => void): Promise<void>;
  /** Writes the picture to a sheet of its own, in place where it was written before; gives its name. */
  insertSummary(picture: Picture): Promise<string>;
}
