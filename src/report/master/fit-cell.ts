import { LONGEST_CELL_TEXT } from "../../plan/master/continued-line.ts";

const CUT = "\n[Cut here: the whole text is in the Progress log]";

/** A text that is gathered from the Progress log, cut where a cell cannot hold it, and saying so. */
export function fitCell(text: string): string {
  return text.length <= LONGEST_CELL_TEXT
    ? text
    : text.slice(0, LONGEST_CELL_TEXT - CUT.length) + CUT;
}
