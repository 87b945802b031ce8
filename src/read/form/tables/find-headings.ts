import { fold } from "../../../text/fold.ts";
import type { Line } from "../../cells/sheet-lines.ts";
import type { ColumnJudge } from "../headings/column-evidence.ts";
import type { FormSheet } from "../facts/form-sheet.ts";
import {
  headingOver,
  isHeading,
  isWorded,
  mayHead,
  wordsOfCell,
  type FoundHeading,
} from "./heading-rows.ts";
import { beginsWithValue, isForeignHeading, isSurelyNew } from "./is-new-heading.ts";

const DEEPEST = 3;
/** A further row must make so much more of the heading understood. */
const GAIN = 0.25;

/** A merged cell over two of the headings below it or more, but not over them all: the name of a group. */
function hasGroups(sheet: FormSheet, line: Line, below: Line): boolean {
  if (line.cells.some((cell) => wordsOfCell(cell).trim().endsWith(":"))) return false;
  const covers = line.cells.map((cell) => {
    const right = sheet.merges.get(line.row)?.get(cell.column)?.right ?? cell.column;
    return below.cells.filter(({ column }) => cell.column <= column && column <= right).length;
  });
  return covers.some((many) => many > 1 && many < below.cells.length);
}

/** A line of which every cell stands below a merged group of the line above it: it names the group's columns. */
function isBelowGroups(sheet: FormSheet, line: Line | undefined, above: Line | undefined): boolean {
  if (!line || !above || line.row !== above.row + 1 || line.cells.length < 2) return false;
  const groups = above.cells.flatMap(({ column }) => {
    const area = sheet.merges.get(above.row)?.get(column);
    return area && area.right > area.left && area.bottom === area.top ? [area] : [];
  });
  const covered = line.cells.every(({ column }) =>
    groups.some(({ left, right }) => left <= column && column <= right),
  );
  return covered && groups.length < above.cells.length && isWorded(line);
}

/** The best heading that begins in this line. */
function bestFrom(
  sheet: FormSheet,
  at: number,
  least: number,
  judge: ColumnJudge,
  before: FoundHeading | undefined,
): FoundHeading | undefined {
  let best = before;
  for (let depth = least; depth <= DEEPEST; depth++) {
    const found = headingOver(sheet, at, depth, judge);
    if (!found) break;
    if (!isHeading(sheet, found)) continue;
    const gain = found.score.score - (best?.score.score ?? 0);
    const named =
      depth > 1 && isBelowGroups(sheet, sheet.lines[at + depth - 1], sheet.lines[at + depth - 2]);
    if (!best || gain > GAIN || named) best = found;
  }
  return best;
}

/** True where the line above only stands over the heading, as a title does: without it as much is understood. */
function isOnlyAbove(
  sheet: FormSheet,
  { at, depth, score }: FoundHeading,
  judge: ColumnJudge,
): boolean {
  const line = sheet.lines[at];
  const next = sheet.lines[at + 1];
  if (depth < 2 || !line || !next || hasGroups(sheet, line, next)) return false;
  const lower = headingOver(sheet, at + 1, depth - 1, judge);
  return lower !== undefined && isHeading(sheet, lower) && lower.score.score >= score.score - GAIN;
}

/** The best heading that has this line as one of its rows, its groups above it included. */
function headingAt(
  sheet: FormSheet,
  at: number,
  from: number,
  judge: ColumnJudge,
): FoundHeading | undefined {
  const line = sheet.lines[at];
  if (!line || !mayHead(line, judge)) return undefined;
  const alone = bestFrom(sheet, at, 1, judge, undefined);
  const above = at > from ? sheet.lines[at - 1] : undefined;
  if (alone && isOnlyAbove(sheet, alone, judge)) return undefined;
  const grouped = above?.row === line.row - 1 && hasGroups(sheet, above, line);
  return grouped ? bestFrom(sheet, at - 1, 2, judge, alone) : alone;
}

/** The words of a heading by the columns that they stand in. */
function wordsByColumn({ columns }: FoundHeading): ReadonlyMap<number, string> {
  return new Map(columns.map(({ left, text }) => [left, fold(text)]));
}

/** True for a line that repeats most of these words in their columns. */
function sameWords(words: ReadonlyMap<number, string>, line: Line): boolean {
  const same = line.cells.filter((cell) => {
    const wanted = words.get(cell.column);
    const text = wanted === undefined ? "" : wordsOfCell(cell);
    return text !== "" && fold(text) === wanted;
  });
  return same.length >= 2 && same.length >= line.cells.length * 0.6;
}

/** Tells the lines where no heading can be: the bodies of Excel's own tables. */
function insideTables(sheet: FormSheet): (line: Line) => boolean {
  const bodies = sheet.sheet.tables.map(({ area }) => area);
  return ({ row, cells }) =>
    bodies.some(
      ({ top, bottom, left, right }) =>
        row > top && row <= bottom && cells.some(({ column }) => column >= left && column <= right),
    );
}

/** Every heading of a sheet, from top to bottom; one repeated in its own table is among them. */
export function findHeadings(sheet: FormSheet, judge: ColumnJudge): FoundHeading[] {
  const found: FoundHeading[] = [];
  const isInside = insideTables(sheet);
  let from = 0;
  let words: ReadonlyMap<number, string> = new Map();
  for (const [at, line] of sheet.lines.entries()) {
    if (at < from || isInside(line)) continue;
    const last = found.at(-1);
    const repeats = last !== undefined && sameWords(words, line);
    if (last && !repeats && beginsWithValue(line)) continue;
    const heading = headingAt(sheet, at, from, judge);
    const own = heading && (!last || repeats || isSurelyNew(sheet, heading, judge));
    const foreign = last && !own && isForeignHeading(sheet, at, judge);
    const taken = own ? heading : foreign ? headingOver(sheet, at, 1, judge) : undefined;
    if (!taken) continue;
    found.push(taken);
    words = wordsByColumn(taken);
    from = taken.at + taken.depth;
  }
  return found;
}
