import { MAX_COLUMNS, MAX_ROWS, type CellAddress } from "../../workbook/address.ts";
import { UnreadableWorkbook } from "../refusals/unreadable-workbook.ts";

/** A row number as a file writes it (from 1), as an index from 0. Throws outside Excel's limits. */
export function rowIndex(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > MAX_ROWS) {
    throw new UnreadableWorkbook("outside-sheet", `row ${text.slice(0, 20)}`);
  }
  return number - 1;
}

/** The place that a cell's `r` names, in either case. Throws where no Excel sheet has such a cell. */
export function cellPlace(text: string): CellAddress {
  let column = 0;
  let at = 0;
  for (; at < text.length && at < 4; at++) {
    const letter = (text.charCodeAt(at) | 32) - 96;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  let row = 0;
  for (const first = at; at < text.length && at - first < 8; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) break;
    row = row * 10 + digit;
  }
  if (at < text.length || column < 1 || column > MAX_COLUMNS || row < 1 || row > MAX_ROWS) {
    throw new UnreadableWorkbook("outside-sheet", `cell ${text.slice(0, 20)}`);
  }
  return { row: row - 1, column: column - 1 };
}
