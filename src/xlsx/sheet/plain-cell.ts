import { behind, bytesOf, PlainText } from "../xml/plain-text.ts";

/** How the value of a plain cell is written; `empty` where it has none. */
type PlainKind = "number" | "shared" | "text" | "inline" | "empty";

const SPACE = 0x20;
const QUOTE = 0x22;
const SLASH = 0x2f;
const ZERO = 0x30;
const NINE = 0x39;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;
const LETTER_C = 0x63;
const LETTER_N = 0x6e;
const LETTER_R = 0x72;
const LETTER_S = 0x73;
const LETTER_T = 0x74;

const MOST_LETTERS = 3;
const MOST_ROW_DIGITS = 7;
const MOST_STYLE_DIGITS = 6;
/** Whole numbers of so many digits are exact. */
const EXACT_DIGITS = 15;

const VALUE_START = bytesOf("<v>");
const VALUE_END = bytesOf("</v></c>");
const INLINE_START = bytesOf("<is><t>");
const INLINE_KEPT_START = bytesOf('<is><t xml:space="preserve">');
const INLINE_END = bytesOf("</t></is></c>");
const EMPTY_END = bytesOf("/>");
const CELL_END = bytesOf("</c>");
const TEXT_TYPE = bytesOf('str"');
const INLINE_TYPE = bytesOf('inlineStr"');

/**
 * A cell in one of the few forms in which Excel and most other programs write nearly all of them. It is
 * read by its places in the part, many times faster than by walking its elements. Whatever has another
 * form, or might not be well-formed, is left to the walk, which gives the same cell.
 */
export class PlainCell extends PlainText {
  /** Counted from 0. */
  row = 0;
  column = 0;
  /** The number of its style; -1 where it has none. */
  style = -1;
  kind: PlainKind = "empty";
  /** The number, or the number of the shared text; NaN where the value is no plain whole number. */
  number = NaN;
  /** Reads the cell that starts at this place; false where it has another form. */
  read(bytes: Uint8Array, start: number): boolean {
    if (bytes[start] !== LESS || bytes[start + 1] !== LETTER_C) return false;
    const tagEnd = this.readAttributes(bytes, start + 2);
    if (tagEnd < 0 || this.row < 0) return false;
    if (bytes[tagEnd] === SLASH) return this.endEmpty(behind(bytes, tagEnd, EMPTY_END));
    if (bytes[tagEnd] !== GREATER) return false;
    return this.kind === "inline"
      ? this.readInline(bytes, tagEnd + 1)
      : this.readValue(bytes, tagEnd + 1);
  }

  /** Each of `r`, `s` and `t` at most once, in any order; the place behind them, or -1. */
  private readAttributes(bytes: Uint8Array, start: number): number {
    this.row = -1;
    this.style = -1;
    this.kind = "number";
    let isTyped = false;
    let at = start;
    while (bytes[at] === SPACE) {
      const name = bytes[at + 1];
      if (bytes[at + 2] !== EQUALS || bytes[at + 3] !== QUOTE) return -1;
      at += 4;
      if (name === LETTER_R && this.row < 0) at = this.readPlace(bytes, at);
      else if (name === LETTER_S && this.style < 0) at = this.readStyle(bytes, at);
      else if (name === LETTER_T && !isTyped) {
        isTyped = true;
        at = this.readType(bytes, at);
      } else return -1;
      if (at < 0) return -1;
    }
    return at;
  }

  private readPlace(bytes: Uint8Array, start: number): number {
    let column = 0;
    let at = start;
    let letter = bytes[at] ?? 0;
    while (letter >= CAPITAL_A && letter <= CAPITAL_Z && at - start <= MOST_LETTERS) {
      column = column * 26 + letter - CAPITAL_A + 1;
      letter = bytes[++at] ?? 0;
    }
    const end = this.readDigits(bytes, at, MOST_ROW_DIGITS);
    if (at === start || end < 0 || this.number === 0 || bytes[end] !== QUOTE) return -1;
    this.column = column - 1;
    this.row = this.number - 1;
    return end + 1;
  }

  private readStyle(bytes: Uint8Array, start: number): number {
    const end = this.readDigits(bytes, start, MOST_STYLE_DIGITS);
    if (end < 0 || bytes[end] !== QUOTE) return -1;
    this.style = this.number;
    return end + 1;
  }

  private readType(bytes: Uint8Array, at: number): number {
    const letter = bytes[at];
    if (bytes[at + 1] === QUOTE) {
      if (letter === LETTER_S) this.kind = "shared";
      else if (letter === LETTER_N) this.kind = "number";
      else return -1;
      return at + 2;
    }
    this.kind = letter === LETTER_S ? "text" : "inline";
    return behind(bytes, at, letter === LETTER_S ? TEXT_TYPE : INLINE_TYPE);
  }

  /** Keeps the whole number that stands at a place; the place behind it, or -1 where there is none. */
  private readDigits(bytes: Uint8Array, start: number, most: number): number {
    let number = 0;
    let at = start;
    let digit = bytes[at] ?? 0;
    while (digit >= ZERO && digit <= NINE) {
      number = number * 10 + digit - ZERO;
      digit = bytes[++at] ?? 0;
    }
    this.number = number;
    return at === start || at - start > most ? -1 : at;
  }

  private readValue(bytes: Uint8Array, start: number): boolean {
    const from = behind(bytes, start, VALUE_START);
    if (from < 0) return this.endEmpty(behind(bytes, start, CELL_END));
    const digitsEnd = this.kind === "text" ? -1 : this.readDigits(bytes, from, EXACT_DIGITS);
    if (digitsEnd < 0 || bytes[digitsEnd] !== LESS) {
      if (this.kind === "shared") return false;
      this.number = NaN;
      this.readText(bytes, from);
    } else this.to = digitsEnd;
    this.end = behind(bytes, this.to, VALUE_END);
    return this.end >= 0;
  }

  private readInline(bytes: Uint8Array, start: number): boolean {
    const from = behind(bytes, start, INLINE_START);
    const open = from < 0 ? behind(bytes, start, INLINE_KEPT_START) : from;
    if (open < 0) return false;
    this.readText(bytes, open);
    this.end = behind(bytes, this.to, INLINE_END);
    return this.end >= 0;
  }

  /** A cell that holds a style only. */
  private endEmpty(end: number): boolean {
    this.kind = "empty";
    this.end = end;
    return end >= 0;
  }
}
