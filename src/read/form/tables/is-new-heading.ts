import type { Cell } from "../../../workbook/workbook.ts";
import type { Line } from "../../cells/sheet-lines.ts";
import { isDateText } from "../cells/date-cues.ts";
import { isProse } from "../cells/prose-cues.ts";
import { isReferenceLike } from "../cells/reference-cues.ts";
import { isColour, isMark, isPercent } from "../cells/status-cues.ts";
import type { FormSheet } from "../facts/form-sheet.ts";
import type { ColumnJudge } from "../headings/column-evidence.ts";
import { wordsOfCell, type FoundHeading } from "./heading-rows.ts";
import { isScale } from "./heading-score.ts";

const LEAST_FIELDS = 3;
const UNDERSTOOD = 0.6;
/** A word of a value may mean something in a heading; a heading's own words mean it clearly. */
const CLEAR = 0.75;
const LEAST_CLEAR = 2;
const LONGEST_FOREIGN = 45;
const LEAST_FOREIGN = 3;
const LOOKED_AT = 3;

/** True for what a row of a table holds and its heading does not: a number, a date, a reference, a colour, a sentence. */
function isValue(cell: Cell): boolean {
  const text = wordsOfCell(cell).trim();
  if (text === "") return true;
  if (/^q[1-4]\b/iu.test(text) || (isScale(text) && !isReferenceLike(text))) return false;
  return (
    (/\d/u.test(text) && isReferenceLike(text)) ||
    isDateText(text) ||
    isPercent(text) ||
    isColour(text) ||
    isMark(text)
  );
}

/** Cheap: true for a row of a table by its first cells, of which no heading has one. */
export function beginsWithValue({ cells }: Line): boolean {
  return cells.slice(0, LOOKED_AT).some(isValue);
}

function clearCells({ cells }: Line, judge: ColumnJudge): number {
  return cells.filter((cell) => {
    const text = wordsOfCell(cell);
    return [...judge({ own: text, text, left: cell.column }).values()].some(
      (value) => value >= CLEAR,
    );
  }).length;
}

/** A heading in the middle of a table must be more than a row that happens to hold a few of its words. */
export function isSurelyNew(
  sheet: FormSheet,
  { at, depth, score }: FoundHeading,
  judge: ColumnJudge,
): boolean {
  if (score.fields.size < LEAST_FIELDS || score.understood < UNDERSTOOD) return false;
  const cells = sheet.lines.slice(at, at + depth).flatMap((line) => line.cells);
  const clear = clearCells({ row: 0, cells }, judge);
  return !cells.some(isValue) && clear >= LEAST_FIELDS && clear >= cells.length * 0.5;
}

/** True where the line begins a block: rows are free above it, or above the one line that names it. */
function beginsBlock({ lines }: FormSheet, at: number): boolean {
  const line = lines[at];
  const above = lines[at - 1];
  const beyond = lines[at - 2];
  if (!line || !above) return false;
  if (line.row > above.row + 1) return true;
  return above.cells.length === 1 && (!beyond || above.row > beyond.row + 1);
}

/**
 * True for a line that heads a table of another kind below a plan: it stands by itself after free rows, in
 * short words that headings use, over rows that hold values. A plan's own rows are not words alone.
 */
export function isForeignHeading(sheet: FormSheet, at: number, judge: ColumnJudge): boolean {
  const line = sheet.lines[at];
  const below = sheet.lines[at + 1];
  if (!line || line.cells.length < LEAST_FOREIGN || !beginsBlock(sheet, at)) return false;
  const worded = line.cells.every((cell) => {
    const text = wordsOfCell(cell);
    return text !== "" && text.length <= LONGEST_FOREIGN && !isValue(cell) && !isProse(text);
  });
  if (!worded || below?.row !== line.row + 1) return false;
  const clear = clearCells(line, judge);
  return (
    clear >= LEAST_CLEAR &&
    clear >= line.cells.filter((cell) => !isScale(wordsOfCell(cell))).length * 0.5
  );
}
