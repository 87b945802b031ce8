import { LONGEST_CELL_TEXT } from "../../../src/workbook/longest-cell-text.ts";

const CUT = " … (cut here: the text is longer than a cell holds)";
/** Characters that XML 1.0 cannot hold. */
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu; // eslint-disable-line no-control-regex
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/gu;

/**
 * Text as a cell can hold it: line breaks as Excel writes them, no control characters, and text that
 * looks like one of Excel's escapes (`_x000D_`) kept as it reads. A text is never a formula, whatever
 * it starts with: exceljs writes strings as strings. One that is too long ends in words that say so.
 */
export function cellText(text: string): string {
  const plain = text.replace(/\r\n?/gu, "\n").replace(NOT_IN_XML, "");
  const fits =
    plain.length > LONGEST_CELL_TEXT ? plain.slice(0, LONGEST_CELL_TEXT - CUT.length) + CUT : plain;
  return fits.replace(LOOKS_ESCAPED, "_x005F_");
}
