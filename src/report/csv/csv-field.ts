import type { PackCell } from "../../publish/pack.ts";
import { printedNumber } from "../../publish/printed-number.ts";
import { looksLikeFormula } from "../../text/looks-like-formula.ts";

/** Control characters: no spreadsheet shows them, and some stop reading at them. */
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/gu; // eslint-disable-line no-control-regex

/** A field as RFC 4180 writes it: in quotation marks where it holds what would end it, or blanks at an end. */
function quoteField(text: string): string {
  return /[",;\t\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A text as a field: an apostrophe goes before what a spreadsheet program might run. */
export function textField(text: string): string {
  const plain = text.replace(/\r\n?/gu, "\n").replace(CONTROLS, "");
  return quoteField(looksLikeFormula(plain) ? `'${plain}` : plain);
}

/**
 * A cell as a field: a number bare, with the digits that the paper prints and without commas, a
 * negative one and a per cent too; a number with words around it (`10 of 38`) and every text as a text.
 */
export function csvField(cell: PackCell): string {
  const printed = printedNumber(cell);
  if (!printed) return textField(cell.text);
  const { value, decimals, before, after } = printed;
  const isBare = before === "" && (after === "" || after === "%");
  return isBare ? value.toFixed(decimals) + after : textField(cell.text);
}
