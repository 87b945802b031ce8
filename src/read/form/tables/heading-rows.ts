import type { Cell } from "../../../workbook/workbook.ts";
import type { Line } from "../../cells/sheet-lines.ts";
import { isMark } from "../cells/status-cues.ts";
import type { Field } from "../field.ts";
import type { ColumnJudge } from "../headings/column-evidence.ts";
import type { FormSheet } from "../facts/form-sheet.ts";
import { headingColumns } from "./heading-columns.ts";
import { scoreHeading, type HeadingScore } from "./heading-score.ts";
import type { HeadingColumn } from "../facts/heading-column.ts";

/** Rows of a sheet read as a heading. */
export interface FoundHeading {
  /** Index of its first line among the sheet's lines, and how many lines it takes. */
  readonly at: number;
  readonly depth: number;
  readonly columns: readonly HeadingColumn[];
  readonly score: HeadingScore;
}

const LONGEST_PART = 200;
const LONGEST_OF_SEVERAL = 90;
const LIKELY = 0.45;
const LEAST_FIELDS = 2;
/** So many that it is a table of actions whatever the wording's own heading says. */
const ENOUGH_FIELDS = 3;
const LEAST_UNDERSTOOD = 0.3;
const LOOKED_AT = 12;
/** Without one of these nobody plans, and nobody reports. */
const WORDINGS: readonly Field[] = [
  "action",
  "recommendation",
  "update",
  "milestones",
  "measure",
  "section",
];

/** The words of a cell that holds words. */
export function wordsOfCell({ value }: Cell): string {
  return typeof value === "string" ? value : "";
}

/** A row of a heading over several rows holds words, and no value that a row of the table would. */
export function isWorded({ cells }: Line): boolean {
  return cells.every(
    (cell) => wordsOfCell(cell).length <= LONGEST_OF_SEVERAL && typeof cell.value === "string",
  );
}

/** Cheap: two cells whose words a heading may hold, and none that is a long text. */
export function mayHead(line: Line, judge: ColumnJudge): boolean {
  let known = 0;
  for (const cell of line.cells) {
    const text = wordsOfCell(cell);
    if (text.length > LONGEST_PART) return false;
    const place = { own: text, text, left: cell.column };
    if (text !== "" && [...judge(place).values()].some((value) => value >= LIKELY)) known += 1;
  }
  return known >= LEAST_FIELDS;
}

/** Columns that hold nothing but marks below: their headings are names of bodies or times, which nobody knows. */
function markColumns(body: readonly Line[]): ReadonlySet<number> {
  const marked = new Set<number>();
  const other = new Set<number>();
  for (const cell of body.flatMap(({ cells }) => cells))
    (isMark(wordsOfCell(cell)) ? marked : other).add(cell.column);
  return new Set([...marked].filter((column) => !other.has(column)));
}

/** A line of one cell names a column only where nothing stands above it: else it is a banner, the first of the table. */
function isBannerBelow({ cells }: Line, above: readonly Line[], sheet: FormSheet): boolean {
  const [only, ...more] = cells;
  if (!only || more.length > 0) return false;
  return above.some((line) =>
    line.cells.some(({ column }) => {
      const right = sheet.merges.get(line.row)?.get(column)?.right ?? column;
      return column <= only.column && only.column <= right;
    }),
  );
}

/** Cells that stand one below the other, no merged group between them, are two rows of a table and no heading. */
function isStacked({ cells }: Line, above: Line | undefined, sheet: FormSheet): boolean {
  if (!above) return false;
  const stacked = cells.filter(({ column }) =>
    above.cells.some((cell) => cell.column === column && !sheet.merges.get(above.row)?.has(column)),
  );
  return stacked.length > cells.length * 0.5;
}

/** These lines read as one heading; undefined where a row is left free between them, or they hold values. */
export function headingOver(
  sheet: FormSheet,
  at: number,
  depth: number,
  judge: ColumnJudge,
): FoundHeading | undefined {
  const lines = sheet.lines.slice(at, at + depth);
  const [first] = lines;
  const adjacent = lines.every(({ row }, index) => row === (first?.row ?? 0) + index);
  if (lines.length < depth || !adjacent) return undefined;
  if (depth > 1 && !lines.every(isWorded)) return undefined;
  const banner = lines.some(
    (line, index) => index > 0 && isBannerBelow(line, lines.slice(0, index), sheet),
  );
  if (banner || lines.some((line, index) => isStacked(line, lines[index - 1], sheet)))
    return undefined;
  const columns = headingColumns(lines, sheet.merges);
  const marks = markColumns(sheet.lines.slice(at + depth, at + depth + LOOKED_AT));
  const worded = columns.filter(({ left }) => !marks.has(left));
  return { at, depth, columns, score: scoreHeading(worded, judge) };
}

/** True where the rows below hold wordings under one of the headings. */
function hasWordingsBelow(sheet: FormSheet, { at, depth, columns }: FoundHeading): boolean {
  const body = sheet.lines.slice(at + depth, at + depth + LOOKED_AT);
  return columns.some(({ left }) => {
    const cells = body.flatMap((line) => line.cells.filter(({ column }) => column === left));
    const texts = cells.map((cell) => wordsOfCell(cell).trim());
    const wordings = texts.filter((text) => text.length >= 12 && text.split(/\s+/u).length >= 3);
    return wordings.length >= 2 && wordings.length >= body.length * 0.5;
  });
}

/** True for what heads a table of actions or updates: enough fields named, and a wording to go with them. */
export function isHeading(sheet: FormSheet, found: FoundHeading): boolean {
  const { fields, understood } = found.score;
  if (fields.size < LEAST_FIELDS || understood < LEAST_UNDERSTOOD) return false;
  const worded = WORDINGS.some((field) => fields.has(field));
  return worded || fields.size >= ENOUGH_FIELDS || hasWordingsBelow(sheet, found);
}
