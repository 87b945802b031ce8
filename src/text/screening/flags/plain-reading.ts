import type { ReadableText } from "./readable-text.ts";

const MARK = /[\p{M}\p{Cf}]/gu;
/** Bounded runs, since what they stand in is as long as somebody types. */
const STEPS: readonly (readonly [RegExp, string | ((found: string) => string)])[] = [
  [/\s+/gu, " "],
  // Digits: a letter O, single digits with spaces between, a zero in brackets, signs that part groups.
  [/(?<!\p{L})[Oo](?=\d{2})/gu, "0"],
  [/(?<=\d)[Oo]{1,3}(?=[\s\d])/gu, (found) => "0".repeat(found.length)],
  [/(?<=\b0\d{2,4} \d{1,3})[Oo]{1,2}(?=\b)/gu, (found) => "0".repeat(found.length)],
  [/\(0\) ?(?=\d{3})/gu, "0"],
  [/(?<=\b\d) (?=\d\b)/gu, ""],
  [/(?<=\b0\d{2,4}) ?[/_\u00B7\u2022|,] ?(?=\d{3})/gu, " "],
  [/(?<=\b0\d{2,4} ?\d{3}) ?[/_\u00B7\u2022|,] ?(?=\d{3,4}\b)/gu, " "],
  [/(?<=\b0\d{2,4}) ?- ?(?=\d{3})/gu, " "],
  [/(?<=[\p{L}.])(?=0[1-37-8]\d{2,3} ?\d{3} ?\d{3,4}\b)/gu, " "],
  // Addresses: words instead of signs.
  [/ ?[[({] ?(?:dot|\.) ?[\])}] ?/giu, "."],
  [/ ?[[({] ?@ ?[\])}] ?/gu, "@"],
  [/(?<=\w) dot (?=\w)/giu, "."],
  // Words that are written letter by letter, and words in capitals as they stand in a heading.
  [/\b(?:[A-Z]\.){4,6}/gu, (found) => found.replaceAll(".", "")],
  [/\b(?:IN|AT|NEAR|OFF|AROUND|BEHIND|OPPOSITE|OUTSIDE)\b/gu, (found) => found.toLowerCase()],
  [/\b\p{Lu}{4,30}(?: \p{Lu}{4,30}){1,5}\b/gu, inWordCase],
];
/** Somebody spelt the dots of an address: then "at" is the sign before it. */
const SPELT_ADDRESS = /(?<=[\w.-]) at (?=(?:[\w-]{1,63}\.){1,6}(?:uk|com|org|net|info|eu)\b)/giu;
const SPELT_DOT = /\w dot \w|[[({] ?dot ?[\])}]/iu;

function inWordCase(words: string): string {
  return words.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** A text with the place of each of its characters. */
type Placed = Pick<ReadableText, "text" | "places">;

function placesOf({ places }: Placed, from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => places[from + at] ?? 0);
}

/** The text with each match replaced; what stands instead has the place of what it stands for. */
function replaced(read: Placed, pattern: RegExp, by: string | ((found: string) => string)): Placed {
  if (read.text.search(pattern) < 0) return read;
  let text = "";
  const places: number[] = [];
  let at = 0;
  for (const { 0: found, index } of read.text.matchAll(pattern)) {
    const words = typeof by === "string" ? by : by(found);
    const kept = words.length === found.length;
    text += read.text.slice(at, index) + words;
    for (const place of placesOf(read, at, index)) places.push(place);
    for (let n = 0; n < words.length; n++) places.push(read.places[index + (kept ? n : 0)] ?? 0);
    at = index + found.length;
  }
  for (const place of placesOf(read, at, read.text.length + 1)) places.push(place);
  return { text: text + read.text.slice(at), places };
}

/** ASCII for the decimal digits of Arabic and Persian, which compatibility forms leave alone. */
function asciiDigit(digit: string): string {
  return String((digit.codePointAt(0) ?? 0) & 0xf);
}

function plainLetter(letter: string): string {
  return letter.normalize("NFKD").replace(MARK, "");
}

/**
 * A text as a determined reader reads it: on one line, without marks over letters, with the separators
 * of numbers and the signs of addresses as they usually are. It is looked at and never printed; its
 * places are those of what was written.
 */
export function plainReading(shown: ReadableText): ReadableText {
  const letters = replaced(shown, /[^\n\r\x20-\x7E]/gu, plainLetter);
  const digits = replaced(letters, /[\u0660-\u0669\u06F0-\u06F9]/gu, asciiDigit);
  const plain = STEPS.reduce<Placed>((read, [pattern, by]) => replaced(read, pattern, by), digits);
  const spelt = SPELT_DOT.test(letters.text) ? replaced(plain, SPELT_ADDRESS, "@") : plain;
  return spelt.text === shown.text ? shown : { written: shown.written, ...spelt };
}
