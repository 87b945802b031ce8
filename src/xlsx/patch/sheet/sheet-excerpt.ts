import { decodeUtf8 } from "../../xml/decode-bytes.ts";
import { isXmlUtf8 } from "../../xml/is-xml-utf8.ts";
import type { Latin1 } from "../../zip/unpacker.ts";
import { applySplices, type Splice } from "../xml/xml-splice.ts";
import { plainRows } from "./plain-rows.ts";
import { RowRanges, type RowRange } from "./row-ranges.ts";

/** Rows that were left out of an excerpt, as they stand in the file, and where: an offset in its text. */
interface Gap {
  readonly at: number;
  readonly rows: Uint8Array;
}

/** A worksheet part as text, without rows that no edit reads or writes. */
export interface SheetExcerpt {
  readonly xml: string;
  /** In order. */
  readonly gaps: readonly Gap[];
}

const LESS = 0x3c;

/** Where what is left out starts and ends, in bytes and in order. */
function unmetRows(text: string, touched: readonly RowRange[]): [from: number, to: number][] {
  const ranges = new RowRanges(touched);
  const unmet: [number, number][] = [];
  let before = -1;
  for (const { index, from, to, mayCompute } of plainRows(text) ?? []) {
    // A row that is not there yet goes in front of the one behind it.
    const stays = ranges.meet(before + 1, index) || mayCompute;
    before = index;
    if (stays) continue;
    const last = unmet.at(-1);
    if (last?.[1] === from) last[1] = to;
    else unmet.push([from, to]);
  }
  return unmet;
}

/**
 * A part without the rows that none of these ranges meets, so that what an edit costs does not grow with
 * the rows that it leaves alone: those are not looked into, and keep their bytes. Rows with formulas stay,
 * since a change of values concerns them. A part whose rows are not plainly written is given whole; undefined
 * for one that is not plain UTF-8.
 */
export function excerptSheet(
  bytes: Uint8Array,
  touched: readonly RowRange[],
  latin1: Latin1,
): SheetExcerpt | undefined {
  if (bytes[0] !== LESS || !isXmlUtf8(bytes)) return undefined;
  const gaps: Gap[] = [];
  const texts: string[] = [];
  let [length, done] = [0, 0];
  const keep = (to: number): void => {
    const text = decodeUtf8(bytes.subarray(done, to)) ?? "";
    length += text.length;
    texts.push(text);
  };
  for (const [from, to] of unmetRows(latin1(bytes), touched)) {
    keep(from);
    gaps.push({ at: length, rows: bytes.subarray(from, to) });
    done = to;
  }
  keep(bytes.length);
  return { xml: texts.join(""), gaps };
}

/**
 * The part anew, in pieces: the excerpt's text with every splice applied, and between them the rows that
 * were left out. What is put where some were left out goes behind them.
 */
export function fillExcerpt(
  { xml, gaps }: SheetExcerpt,
  splices: readonly Splice[],
): (string | Uint8Array)[] {
  const ordered = [...splices].sort((a, b) => a.from - b.from || a.to - b.to);
  const pieces: (string | Uint8Array)[] = [];
  let [done, next] = [0, 0];
  const spliceTo = (end: number, isLast: boolean): void => {
    const own: Splice[] = [];
    for (let splice = ordered[next]; splice; splice = ordered[++next]) {
      if (splice.from >= end && !isLast) break;
      own.push({ ...splice, from: splice.from - done, to: splice.to - done });
    }
    pieces.push(applySplices(xml.slice(done, end), own));
    done = end;
  };
  for (const { at, rows } of gaps) {
    spliceTo(at, false);
    pieces.push(rows);
  }
  spliceTo(xml.length, true);
  return pieces;
}
