import type { ReadableText } from "./readable-text.ts";
import { matchesOf } from "./span.ts";

const MARK = /[\p{M}\p{Cf}]/gu;
/** What is written otherwise, and a cheap sign that a text may hold it: most texts hold none. */
interface Step {
  readonly sign: RegExp;
  readonly pattern: RegExp;
  readonly by: string | ((found: string) => string);
}

function zeros(found: string): string {
  return "0".repeat(found.length);
}

function withoutPoints(found: string): string {
  return found.replaceAll(".", "");
}

function inLowerCase(found: string): string {
  return found.toLowerCase();
}

const SPACES = /[^\S ]| {2}/u;
const LETTER_O = /\d[Oo]|[Oo]\d/u;
const AREA_CODE = /0\d{2}/u;
const BRACKET = /[[({]/u;
const CAPITALS = /[A-Z]{2}/u;

/** Bounded runs, since what they stand in is as long as somebody types. */
const STEPS: readonly Step[] = [
  { sign: SPACES, pattern: /\s+/gu, by: " " },
  // Digits: a letter O, single digits with spaces between, a zero in brackets, signs that part groups.
  { sign: LETTER_O, pattern: /(?<!\p{L})[Oo](?=\d{2})/gu, by: "0" },
  { sign: LETTER_O, pattern: /(?<=\d)[Oo]{1,3}(?=[\s\d])/gu, by: zeros },
  { sign: AREA_CODE, pattern: /(?<=\b0\d{2,4} \d{1,3})[Oo]{1,2}(?=\b)/gu, by: zeros },
  { sign: /\(0\)/u, pattern: /\(0\) ?(?=\d{3})/gu, by: "0" },
  { sign: /\d \d/u, pattern: /(?<=\b\d) (?=\d\b)/gu, by: "" },
  { sign: AREA_CODE, pattern: /(?<=\b0\d{2,4}) ?[/_\u00B7\u2022|,] ?(?=\d{3})/gu, by: " " },
  {
    sign: AREA_CODE,
    pattern: /(?<=\b0\d{2,4} ?\d{3}) ?[/_\u00B7\u2022|,] ?(?=\d{3,4}\b)/gu,
    by: " ",
  },
  { sign: AREA_CODE, pattern: /(?<=\b0\d{2,4}) ?- ?(?=\d{3})/gu, by: " " },
  {
    sign: AREA_CODE,
    pattern: /(?<=[\p{L}.])(?=0[1-37-8]\d{2,3} ?\d{3} ?\d{3,4}\b)/gu,
    by: " ",
  },
  // Addresses: words instead of signs.
  { sign: BRACKET, pattern: / ?[[({] ?(?:dot|\.) ?[\])}] ?/giu, by: "." },
  { sign: BRACKET, pattern: / ?[[({] ?@ ?[\])}] ?/gu, by: "@" },
  { sign: / dot /iu, pattern: /(?<=\w) dot (?=\w)/giu, by: "." },
  // Words that are written letter by letter, and words in capitals as they stand in a heading.
  { sign: /[A-Z]\.[A-Z]/u, pattern: /\b(?:[A-Z]\.){4,6}/gu, by: withoutPoints },
  {
    sign: CAPITALS,
    pattern: /\b(?:IN|AT|NEAR|OFF|AROUND|BEHIND|OPPOSITE|OUTSIDE)\b/gu,
    by: inLowerCase,
  },
  {
    sign: /\p{Lu}{4} \p{Lu}{4}/u,
    pattern: /\b\p{Lu}{4,30}(?: \p{Lu}{4,30}){1,5}\b/gu,
    by: inWordCase,
  },
];
/** Somebody spelt the dots of an address: then "at" is the sign before it. */
const SPELT_ADDRESS = /(?<=[\w.-]) at (?=(?:[\w-]{1,63}\.){1,6}(?:uk|com|org|net|info|eu)\b)/giu;
const SPELT_DOT = /\w dot \w|[[({] ?dot ?[\])}]/iu;
const NOT_ASCII = /[^\n\r\x20-\x7E]/u;
const EACH_NOT_ASCII = /[^\n\r\x20-\x7E]/gu;
const OTHER_DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/gu;

function inWordCase(words: string): string {
  return words.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** A text with the place of each of its characters. */
type Placed = Pick<ReadableText, "text" | "places">;

/** The text with each match replaced; what stands instead has the place of what it stands for. */
function replaced(read: Placed, pattern: RegExp, by: string | ((found: string) => string)): Placed {
  const matches = matchesOf(pattern, read.text);
  if (matches.length === 0) return read;
  let text = "";
  const places: number[] = [];
  let at = 0;
  for (const { 0: found, index } of matches) {
    const words = typeof by === "string" ? by : by(found);
    const kept = words.length === found.length;
    text += read.text.slice(at, index) + words;
    for (; at < index; at++) places.push(read.places[at] ?? 0);
    for (let n = 0; n < words.length; n++) places.push(read.places[index + (kept ? n : 0)] ?? 0);
    at = index + found.length;
  }
  text += read.text.slice(at);
  for (; at <= read.text.length; at++) places.push(read.places[at] ?? 0);
  return { text, places };
}

/** ASCII for the decimal digits of Arabic and Persian, which compatibility forms leave alone. */
function asciiDigit(digit: string): string {
  return String((digit.codePointAt(0) ?? 0) & 0xf);
}

function plainLetter(letter: string): string {
  return letter.normalize("NFKD").replace(MARK, "");
}

function asciiReading(shown: ReadableText): Placed {
  const letters = replaced(shown, EACH_NOT_ASCII, plainLetter);
  return replaced(letters, OTHER_DIGITS, asciiDigit);
}

/**
 * A text as a determined reader reads it: on one line, without marks over letters, with the separators
 * of numbers and the signs of addresses as they usually are. It is looked at and never printed; its
 * places are those of what was written.
 */
export function plainReading(shown: ReadableText): ReadableText {
  const digits = NOT_ASCII.test(shown.text) ? asciiReading(shown) : shown;
  const plain = STEPS.reduce<Placed>(
    (read, { sign, pattern, by }) => (sign.test(read.text) ? replaced(read, pattern, by) : read),
    digits,
  );
  const spelt = SPELT_DOT.test(digits.text) ? replaced(plain, SPELT_ADDRESS, "@") : plain;
  return spelt.text === shown.text ? shown : { written: shown.written, ...spelt };
}
