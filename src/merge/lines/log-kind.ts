import type { LogLine } from "../../plan/master/log-line.ts";
import type { Answer } from "../../read/cells/answer.ts";
import type { Return } from "../../read/return.ts";

/** A row of a return, whatever it is about. */
export interface SheetRow {
  readonly sheet: string;
  /** Counted from 0. */
  readonly row: number;
}

/** One answered value of a row, and the column of the log that keeps it. */
export interface FieldAnswer<Field extends string> {
  readonly field: Field;
  /** How the line's cells name the column; where no field is known for it, as the sheet spells it. */
  readonly heading: string;
  readonly answer: Answer;
  readonly text: string;
}

/**
 * A log of the master: which rows of a return are lines in it, and what a later line replaces. All else, from
 * the names of its lines to the count of what became of them, is the same for every log.
 */
export interface LogKind<Row extends SheetRow, Line extends LogLine, Field extends string> {
  readonly rowsOf: (reading: Return) => readonly Row[];
  /** Every answered value of a row: what a merge must account for. A row without any is no line. */
  readonly answersOf: (row: Row) => readonly FieldAnswer<Field>[];
  /** How many values each field holds. */
  readonly countOf: (answers: readonly FieldAnswer<Field>[]) => ReadonlyMap<Field, number>;
  /** The row's line; `line` has the file's sender, and the version and state that a new line begins with. */
  readonly lineOf: (row: Row, answers: readonly FieldAnswer<Field>[], line: LogLine) => Line;
  /** Equal for rows of one return that say the same: they become one line that names every place. */
  readonly sayingOf: (line: Line) => string;
  /** What a later line of the same sender replaces. */
  readonly subjectOf: (line: Line) => string;
}
