import { LONGEST_CELL_TEXT } from "../../workbook/longest-cell-text.ts";

/** A text that is gathered from the Progress log, cut where a cell cannot hold it, and saying so. */
export function fitCell(text: string, whole = "the Progress log"): string {
  if (text.length <= LONGEST_CELL_TEXT) return text;
  const note = `\n[Cut here: the whole text is in ${whole}]`;
  const kept = text.slice(0, LONGEST_CELL_TEXT - note.length);
  // Half a character is none: it would not survive being saved.
  return kept.replace(/[\uD800-\uDBFF]$/u, "") + note;
}
