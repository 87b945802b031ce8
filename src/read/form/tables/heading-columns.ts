import type { Line, MergeIndex } from "../../cells/sheet-lines.ts";
import type { HeadingColumn } from "../facts/heading-column.ts";

interface Part {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly right: number;
}

/** A group of columns wider than this is a banner, not a heading. */
const WIDEST_GROUP = 40;

function partsOf(lines: readonly Line[], merges: MergeIndex): Part[] {
  return lines.flatMap(({ row, cells }) =>
    cells.map(({ column, value }) => ({
      row,
      column,
      text: typeof value === "object" ? "" : String(value).trim(),
      right: Math.min(merges.get(row)?.get(column)?.right ?? column, column + WIDEST_GROUP),
    })),
  );
}

/** The columns that these rows head when they are read as one heading, from left to right. */
export function headingColumns(lines: readonly Line[], merges: MergeIndex): HeadingColumn[] {
  const parts = partsOf(lines, merges);
  const starts = [...new Set(parts.map(({ column }) => column))].sort((a, b) => a - b);
  return starts.map((left, at) => {
    const above = parts.filter(({ column, right }) => column <= left && left <= right);
    const own = above.filter(({ column }) => column === left);
    // A group's name that begins above this column is not its own where it has one below.
    const below = own.filter(({ right }) => right === left);
    const words = (below.length > 0 ? below : own).map(({ text }) => text).join(" ");
    const next = starts[at + 1] ?? Number.POSITIVE_INFINITY;
    const widest = own.at(-1)?.right ?? left;
    return {
      left,
      right: Math.min(widest, next - 1),
      text: above.map(({ text }) => text).join(" "),
      own: words,
      address: { row: own[0]?.row ?? lines[0]?.row ?? 0, column: left },
    };
  });
}
