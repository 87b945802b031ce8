import { LONGEST_CELL_TEXT } from "../workbook/longest-cell-text.ts";
import { FLAG } from "./flags.ts";

const REST_IN_LOG = "More does not fit in one cell: the Progress log holds every update in full.";

/** One part of a joined text, and who wrote it. */
export interface SignedText {
  readonly name: string;
  readonly text: string;
}

/** Whole parts one below the other; where a cell cannot hold all, those that fit and what `rest` says. */
function fitWhole(parts: readonly string[], rest: (left: number) => string): string {
  const whole = parts.join("\n");
  if (whole.length <= LONGEST_CELL_TEXT) return whole;
  const fitting: string[] = [];
  let room = LONGEST_CELL_TEXT - rest(parts.length).length;
  for (const part of parts) {
    room -= part.length + 1;
    if (room < 0) break;
    fitting.push(part);
  }
  return [...fitting, rest(parts.length - fitting.length)].join("\n");
}

/** `EXC: Staff are trained.`, one sender below the other; as many whole texts as one cell holds. */
export function joinTexts(parts: readonly SignedText[], signed: boolean): string {
  const texts = parts.map(({ name, text }) => (signed ? `${name}: ${text}` : text));
  return fitWhole(texts, () => REST_IN_LOG);
}

/** Remarks one a line, as many as a cell holds, and how many more there are. */
export function joinRemarks(lines: readonly string[]): string {
  return fitWhole(lines, (left) => `${FLAG.leftOut} ${left} more`);
}
