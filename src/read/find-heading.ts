import { fold } from "../text/fold.ts";
import { headingColumns, type HeadingColumn } from "./heading-block.ts";
import type { Line, MergeIndex } from "./sheet-lines.ts";

/** A heading found in a sheet, over one row or several. */
export interface FoundHeading<T> {
  /** How many rows it takes. */
  readonly depth: number;
  readonly score: number;
  readonly columns: T;
}

/** Judges columns as a heading: undefined where they are none. */
export type JudgeHeading<T> = (
  columns: readonly HeadingColumn[],
) => { readonly score: number; readonly columns: T } | undefined;

const DEEPEST = 3;
const LONGEST_PART = 160;
const MOST_WORDS = 14;

function isHeadingLike(text: string, words: ReadonlySet<string>): boolean {
  if (text.length > LONGEST_PART) return false;
  const parts = fold(text).split(" ");
  if (parts.length > MOST_WORDS) return false;
  const known = parts.filter((part) => words.has(part)).length;
  return known > 0 && known * 3 >= parts.length;
}

/** True for a row in which some cell is made of words of headings. */
export function headingGate(words: ReadonlySet<string>): (line: Line) => boolean {
  const cache = new Map<string, boolean>();
  const alike = (text: string): boolean => {
    const known = cache.get(text);
    if (known !== undefined) return known;
    const answer = isHeadingLike(text, words);
    if (text.length <= LONGEST_PART) cache.set(text, answer);
    return answer;
  };
  return (line) => line.cells.some(({ value }) => typeof value === "string" && alike(value));
}

function bestFrom<T>(
  lines: readonly Line[],
  at: number,
  merges: MergeIndex,
  opens: (line: Line) => boolean,
  judge: JudgeHeading<T>,
): FoundHeading<T> | undefined {
  let best: FoundHeading<T> | undefined;
  const first = lines[at]?.row ?? 0;
  for (let depth = 1; depth <= DEEPEST; depth++) {
    const last = lines[at + depth - 1];
    if (last?.row !== first + depth - 1 || !opens(last)) break;
    const judged = judge(headingColumns(lines.slice(at, at + depth), merges));
    if (judged && judged.score > (best?.score ?? 0) + 0.001) best = { depth, ...judged };
  }
  return best;
}

/**
 * The heading that begins in this line, written over one to three rows; undefined where none begins, or
 * a better one begins in the rows below, so that a title is not taken for part of it.
 */
export function findHeading<T>(
  lines: readonly Line[],
  at: number,
  merges: MergeIndex,
  opens: (line: Line) => boolean,
  judge: JudgeHeading<T>,
): FoundHeading<T> | undefined {
  const here = bestFrom(lines, at, merges, opens, judge);
  if (!here) return undefined;
  for (let later = 1; later < here.depth; later++) {
    const below = bestFrom(lines, at + later, merges, opens, judge);
    if (below && below.score > here.score + 0.001) return undefined;
  }
  return here;
}
