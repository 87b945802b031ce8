const MARKS = /[\p{M}\p{Cf}]/gu;
/** Bounded runs, since what they stand in is as long as somebody types. */
const STEPS: readonly (readonly [RegExp, string])[] = [
  [/\s+/gu, " "],
  // Digits: a letter O, single digits with spaces between, a zero in brackets, signs that part groups.
  [/(?<!\p{L})[Oo](?=\d{2})/gu, "0"],
  [/\(0\) ?(?=\d{3})/gu, "0"],
  [/(?<=\b\d) (?=\d\b)/gu, ""],
  [/(?<=\b0\d{2,4}) ?[/_\u00B7\u2022|,] ?(?=\d{3})/gu, " "],
  [/(?<=\b0\d{2,4}) ?- ?(?=\d{3})/gu, " "],
  [/(?<=[\p{L}.\u00A3$/-])(?=0[1-37-8]\d{2,3} ?\d{3} ?\d{3,4}\b)/gu, " "],
  // Addresses: words instead of signs.
  [/ ?[[({] ?(?:dot|\.) ?[\])}] ?/giu, "."],
  [/ ?[[({] ?@ ?[\])}] ?/gu, "@"],
  [/(?<=\w) dot (?=\w)/giu, "."],
];
/** Somebody spelt the dots of an address: then "at" is the sign before it. */
const SPELT_ADDRESS = /(?<=[\w.-]) at (?=(?:[\w-]{1,63}\.){1,6}(?:uk|com|org|net|info|eu)\b)/giu;
const SPELT_DOT = /\w dot \w|[[({] ?dot ?[\])}]/iu;
/** Words in capitals beside one another, as a place is written in a heading. */
const CAPITALS = /\b\p{Lu}{4,30}(?: \p{Lu}{4,30}){1,5}\b/gu;
const CAPITAL_WHERE = /\b(?:IN|AT|NEAR|OFF|AROUND|BEHIND|OPPOSITE|OUTSIDE)\b/gu;

function inWordCase(words: string): string {
  return words.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** ASCII for the decimal digits of Arabic and Persian, which compatibility forms leave alone. */
function asciiDigit(digit: string): string {
  return String((digit.codePointAt(0) ?? 0) & 0xf);
}

/**
 * A text as a determined reader reads it: on one line, without marks over letters, with the separators
 * of numbers and the signs of addresses as they usually are. It is looked at and never printed.
 */
export function plainReading(text: string): string {
  const letters = text
    .normalize("NFKD")
    .replace(MARKS, "")
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/gu, asciiDigit);
  const plain = STEPS.reduce((read, [pattern, by]) => read.replace(pattern, by), letters);
  const spelt = SPELT_DOT.test(letters) ? plain.replace(SPELT_ADDRESS, "@") : plain;
  return spelt
    .replace(CAPITAL_WHERE, (word) => word.toLowerCase())
    .replace(CAPITALS, inWordCase)
    .trim();
}
