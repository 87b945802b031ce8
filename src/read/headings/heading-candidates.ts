import type { Line } from "../cells/sheet-lines.ts";

/** Which rows are still looked at as headings. */
export interface HeadingCandidates {
  readonly allows: (line: Line) => boolean;
  /** Told what became of a row that was looked at. */
  readonly note: (line: Line, isHeading: boolean) => void;
}

/** Rows that look like headings and are none; a real return has a handful. */
const MOST_MISSES = 500;

function keyOf({ cells }: Line): string {
  return JSON.stringify(cells.map(({ column, value }) => [column, value]));
}

/**
 * Looks at every row that looks like a heading until 500 were none; from then on only at rows that
 * repeat a heading found before, so that the work stays in proportion. The others are read as updates.
 */
export function headingCandidates(): HeadingCandidates {
  const found = new Set<string>();
  let misses = 0;
  return {
    allows: (line) => misses < MOST_MISSES || found.has(keyOf(line)),
    note: (line, isHeading) => {
      if (isHeading) found.add(keyOf(line));
      else misses += 1;
    },
  };
}
