import { columnLetters, MAX_COLUMNS, MAX_ROWS, type CellAddress } from "../../workbook/address.ts";

/**
 * What a formula is made of, as far as moving it goes: texts, quoted sheet names and bracketed names
 * stay; whole columns, whole rows and words (of which some are cells) may move.
 */
const TOKENS =
  /"[^"]*"|'[^']*'|\[[^[\]]*\]|(\$?[A-Z]{1,3}):(\$?[A-Z]{1,3})(?![\w.(!$])|(\$?\d{1,7}):(\$?\d{1,7})(?![\w.(!$])|[\w.$\\?\u0080-\uFFFF]+/gu;
const CELL = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/u;

function columnNumber(letters: string): number {
  let number = 0;
  for (let at = 0; at < letters.length; at++) number = number * 26 + letters.charCodeAt(at) - 64;
  return number;
}

function moveColumn(text: string, by: number): string | undefined {
  if (text.startsWith("$")) return text;
  const column = columnNumber(text) - 1 + by;
  return column >= 0 && column < MAX_COLUMNS ? columnLetters(column) : undefined;
}

function moveRow(text: string, by: number): string | undefined {
  if (text.startsWith("$")) return text;
  const row = Number(text) + by;
  return row >= 1 && row <= MAX_ROWS ? String(row) : undefined;
}

function moveCell(word: string, down: number, right: number): string {
  const match = CELL.exec(word);
  if (!match) return word;
  const [, columnMark = "", letters = "", rowMark = "", digits = ""] = match;
  if (columnNumber(letters) > MAX_COLUMNS || Number(digits) > MAX_ROWS) return word;
  const column = moveColumn(columnMark + letters, right);
  const row = moveRow(rowMark + digits, down);
  return column === undefined || row === undefined ? "#REF!" : column + row;
}

function moveSpan(
  from: string | undefined,
  to: string | undefined,
  move: (text: string) => string | undefined,
): string {
  const [start, end] = [move(from ?? ""), move(to ?? "")];
  return start === undefined || end === undefined ? "#REF!" : `${start}:${end}`;
}

/** A shared formula as it reads in another of its cells: references without `$` move along. */
export function moveFormula(formula: string, from: CellAddress, to: CellAddress): string {
  const down = to.row - from.row;
  const right = to.column - from.column;
  return formula.replace(
    TOKENS,
    (token, left?: string, last?: string, top?: string, bottom?: string, ...rest: unknown[]) => {
      if (left !== undefined) return moveSpan(left, last, (text) => moveColumn(text, right));
      if (top !== undefined) return moveSpan(top, bottom, (text) => moveRow(text, down));
      const next = formula.charAt(Number(rest[0]) + token.length);
      return next === "(" || next === "!" ? token : moveCell(token, down, right);
    },
  );
}
