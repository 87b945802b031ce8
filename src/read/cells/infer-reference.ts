import type { Line } from "./sheet-lines.ts";

const ROWS_LOOKED_AT = 60;
const LONGEST_REFERENCE = 15;
const SHARE = 0.6;

/**
 * The column left of the updates whose cells read as references, where no heading says which it is
 * (a blank heading, domain reference 1.2 T000-1). Undefined where most of its cells do not.
 */
export function inferReferenceColumn(
  lines: readonly Line[],
  from: number,
  before: number,
  isReference: (text: string) => boolean,
): number | undefined {
  const counts = new Map<number, { all: number; references: number }>();
  for (const { cells } of lines.slice(from, from + ROWS_LOOKED_AT)) {
    for (const { column, value } of cells) {
      if (column >= before) break;
      if (typeof value !== "string" && typeof value !== "number") continue;
      const text = String(value);
      const count = counts.get(column) ?? { all: 0, references: 0 };
      count.all += 1;
      if (text.length <= LONGEST_REFERENCE && isReference(text)) count.references += 1;
      counts.set(column, count);
    }
  }
  let best: { readonly column: number; readonly references: number } | undefined;
  for (const [column, { all, references }] of counts) {
    const likely = references > 0 && references >= all * SHARE;
    if (likely && references > (best?.references ?? 0)) best = { column, references };
  }
  return best?.column;
}
