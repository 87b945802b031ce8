import { LONGEST_CELL_TEXT } from "../../workbook/longest-cell-text.ts";
import { REMARK_WORDS } from "./remark-words.ts";

const REST_IN_LOG = "More does not fit in one cell: the Progress log holds every update in full.";

/** One part of a joined text, and who wrote it. */
export interface SignedText {
  readonly name: string;
  readonly text: string;
}

/** As many whole parts, one below the other, as one cell holds beside what it says of the rest. */
export function fitWhole(
  parts: readonly string[],
  rest: (left: number) => string,
): { readonly fitting: readonly string[]; readonly left: number } {
  if (parts.join("\n").length <= LONGEST_CELL_TEXT) return { fitting: parts, left: 0 };
  const fitting: string[] = [];
  let room = LONGEST_CELL_TEXT - rest(parts.length).length;
  for (const part of parts) {
    room -= part.length + 1;
    if (room < 0) break;
    fitting.push(part);
  }
  return { fitting, left: parts.length - fitting.length };
}

function joinWhole(parts: readonly string[], rest: (left: number) => string): string {
  const { fitting, left } = fitWhole(parts, rest);
  return [...fitting, ...(left > 0 ? [rest(left)] : [])].join("\n");
}

/** `EXC: Staff are trained.`, one sender below the other; as many whole texts as one cell holds. */
export function joinTexts(parts: readonly SignedText[], signed: boolean): string {
  const texts = parts.map(({ name, text }) => (signed ? `${name}: ${text}` : text));
  return joinWhole(texts, () => REST_IN_LOG);
}

/** Remarks one a line, as many as a cell holds, and how many more there are. */
export function joinRemarks(lines: readonly string[]): string {
  return joinWhole(lines, REMARK_WORDS.leftOut);
}
