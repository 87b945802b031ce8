import type { CellAddress } from "../../workbook/address.ts";
import type { Line, MergeIndex } from "../cells/sheet-lines.ts";

/** One column of a heading, flattened from the one to three rows over which it is written. */
export interface HeadingColumn {
  readonly left: number;
  /** More than `left` where the heading is merged over several columns. */
  readonly right: number;
  readonly text: string;
  /** What stands above this column alone, without the words of a group. */
  readonly own: string;
  /** How many cells its words come from. */
  readonly parts: number;
  /** The cell in which the column's own words begin. */
  readonly address: CellAddress;
}

interface Part {
  readonly row: number;
  readonly text: string;
  /** The last column of a heading merged across; its own column otherwise. */
  readonly right: number;
  /** True for the text of a group that is written above another column. */
  readonly inherited: boolean;
}

/** A group of columns wider than this is a banner, not a heading. */
const WIDEST_GROUP = 40;

function mergedTo(row: number, column: number, merges: MergeIndex): number {
  const right = merges.get(row)?.get(column)?.right ?? column;
  return Math.min(right, column + WIDEST_GROUP);
}

function addPart(parts: Map<number, Part[]>, column: number, part: Part): void {
  const known = parts.get(column);
  if (known) known.push(part);
  else parts.set(column, [part]);
}

/** A merged group's words also stand over those of its columns that have a heading of their own below. */
function addGroup(
  parts: Map<number, Part[]>,
  column: number,
  part: Part,
  below: ReadonlySet<number>,
): void {
  for (let under = column + 1; under <= part.right; under++) {
    if (below.has(under)) addPart(parts, under, { ...part, right: under, inherited: true });
  }
}

function wordsOf(parts: readonly Part[]): string {
  return parts.map(({ text }) => text.trim()).join(" ");
}

function columnOf(column: number, parts: readonly Part[]): HeadingColumn {
  const own = parts.find(({ inherited }) => !inherited);
  const last = parts.at(-1);
  return {
    left: column,
    right: last?.right ?? column,
    text: wordsOf(parts),
    own: wordsOf(parts.filter(({ inherited }) => !inherited)),
    parts: parts.length,
    address: { row: own?.row ?? 0, column },
  };
}

/** The columns that these rows head when they are read as one heading, from left to right. */
export function headingColumns(lines: readonly Line[], merges: MergeIndex): HeadingColumn[] {
  const parts = new Map<number, Part[]>();
  for (const [index, { row, cells }] of lines.entries()) {
    const below = new Set(
      lines.slice(index + 1).flatMap((line) => line.cells.map((c) => c.column)),
    );
    for (const { column, value } of cells) {
      const text = typeof value === "object" ? "" : String(value);
      const right = mergedTo(row, column, merges);
      const part = { row, text, right: below.has(column) ? column : right, inherited: false };
      addPart(parts, column, part);
      if (right > column) addGroup(parts, column, { ...part, right }, below);
    }
  }
  const columns = [...parts].sort(([a], [b]) => a - b).map(([at, list]) => columnOf(at, list));
  return columns.map((column, at) => {
    const next = columns[at + 1]?.left ?? Number.POSITIVE_INFINITY;
    return { ...column, right: Math.min(column.right, next - 1) };
  });
}
