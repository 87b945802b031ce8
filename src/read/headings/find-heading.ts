import { fold } from "../../text/fold.ts";
import { headingColumns, type HeadingColumn } from "./heading-block.ts";
import type { HeadingWords } from "./match-heading.ts";
import type { Line, MergeIndex } from "../cells/sheet-lines.ts";

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
const ASCII_ONLY = /^[\x20-\x7E\s]*$/u;

/** The words of a text; the full folding is costly and only needed beyond plain letters. */
function wordsOf(text: string): string[] {
  const plain = ASCII_ONLY.test(text) ? text.toLowerCase() : fold(text);
  return plain.split(/[^\p{L}\p{N}%]+/u).filter((word) => word !== "");
}

/** How far a row looks like part of a heading; `core` where a word of a column that none can lack is in it. */
type Likeness = "none" | "like" | "core";

function likenessOf(text: string, words: HeadingWords): Likeness {
  if (text.length > LONGEST_PART) return "none";
  const parts = wordsOf(text);
  if (parts.length > MOST_WORDS) return "none";
  const known = parts.filter((part) => words.all.has(part));
  if (known.length === 0 || known.length * 3 < parts.length) return "none";
  return known.some((part) => words.core.has(part)) ? "core" : "like";
}

/** Tells which rows can be part of a heading, at little cost. */
export type HeadingGate = (line: Line) => Likeness;

/** Lets rows pass in which two cells, or a third of them, are made of words of headings. */
export function headingGate(words: HeadingWords): HeadingGate {
  return ({ cells }) => {
    let likely = 0;
    let core = false;
    for (const { value } of cells) {
      const likeness = typeof value === "string" ? likenessOf(value, words) : "none";
      if (likeness !== "none") likely += 1;
      if (likeness === "core") core = true;
    }
    if (likely < 2 && (likely === 0 || likely * 3 < cells.length)) return "none";
    return core ? "core" : "like";
  };
}

function bestFrom<T>(
  lines: readonly Line[],
  at: number,
  merges: MergeIndex,
  gate: HeadingGate,
  judge: JudgeHeading<T>,
): FoundHeading<T> | undefined {
  let best: FoundHeading<T> | undefined;
  const first = lines[at]?.row ?? 0;
  let core = false;
  for (let depth = 1; depth <= DEEPEST; depth++) {
    const last = lines[at + depth - 1];
    const likeness = last?.row === first + depth - 1 ? gate(last) : "none";
    if (likeness === "none") break;
    core ||= likeness === "core";
    const judged = core && judge(headingColumns(lines.slice(at, at + depth), merges));
    if (judged && judged.score > (best?.score ?? -Infinity) + 0.001) best = { depth, ...judged };
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
  gate: HeadingGate,
  judge: JudgeHeading<T>,
): FoundHeading<T> | undefined {
  const here = bestFrom(lines, at, merges, gate, judge);
  if (!here) return undefined;
  for (let later = 1; later < here.depth; later++) {
    const below = bestFrom(lines, at + later, merges, gate, judge);
    if (below && below.score > here.score + 0.001) return undefined;
  }
  return here;
}
