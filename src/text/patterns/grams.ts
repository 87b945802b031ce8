/**
 * Texts and the words of patterns in one alphabet of few signs: letters in either case, every digit the
 * same, "_", and a space for all else. Three signs in a row are a gram, one bit of a small set.
 */
const SPACE = 0;
const DIGIT = 27;
const LOW_LINE = 28;
const NONE = 31;
const BITS = 5;
const WORDS_OF_BITS = (1 << (3 * BITS)) / 32;

/** The long s and the sign for kelvin are letters of the alphabet where case is ignored: looked at in full. */
const FOLDS_TO_LETTER = /[\u017F\u212A]/u;

/** Which grams a text holds; null where nothing can be said without looking at it. */
export type Grams = Uint32Array | null;

/** The sign for a UTF-16 unit. */
function signOf(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit - 96;
  if (unit >= 65 && unit <= 90) return unit - 64;
  if (unit >= 48 && unit <= 57) return DIGIT;
  return unit === 95 ? LOW_LINE : SPACE;
}

function gram(a: number, b: number, c: number): number {
  return (a << (2 * BITS)) | (b << BITS) | c;
}

function isHeld(grams: Uint32Array, bit: number): boolean {
  return ((grams[bit >> 5] ?? 0) & (1 << (bit & 31))) !== 0;
}

function add(grams: Uint32Array, bit: number): void {
  grams[bit >> 5] = (grams[bit >> 5] ?? 0) | (1 << (bit & 31));
}

/** The grams of a text, as if a space stood before and after it. */
export function gramsOf(text: string): Grams {
  if (FOLDS_TO_LETTER.test(text)) return null;
  const grams = new Uint32Array(WORDS_OF_BITS);
  let before: number = NONE;
  let last: number = SPACE;
  for (let at = 0; at <= text.length; at++) {
    const sign = at < text.length ? signOf(text.charCodeAt(at)) : SPACE;
    if (before !== NONE) add(grams, gram(before, last, sign));
    add(grams, gram(last, sign, NONE));
    add(grams, gram(sign, NONE, NONE));
    before = last;
    last = sign;
  }
  return grams;
}

/** The grams that a text must hold to hold these words. */
export function gramsOfWords(words: string): readonly number[] {
  const [a = NONE, b = NONE, ...others] = Array.from(words, (letter) =>
    signOf(letter.charCodeAt(0)),
  );
  if (others.length === 0) return [gram(a, b, NONE)];
  const signs = [a, b, ...others];
  return others.map((sign, at) => gram(signs[at] ?? NONE, signs[at + 1] ?? NONE, sign));
}

/** Lists of grams one after the other, each with its length before it. */
export function packed(lists: readonly (readonly number[])[]): Uint16Array {
  return Uint16Array.from(lists.flatMap((list) => [list.length, ...list]));
}

/** True where a text holds all grams of one of the packed lists. */
export function holdsOneOf(grams: Uint32Array, lists: Uint16Array): boolean {
  let at = 0;
  while (at < lists.length) {
    const next = at + 1 + (lists[at] ?? 0);
    at++;
    while (at < next && isHeld(grams, lists[at] ?? 0)) at++;
    if (at === next) return true;
    at = next;
  }
  return false;
}
