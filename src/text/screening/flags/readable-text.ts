import { replaceLookAlikes } from "../../look-alikes.ts";

/** A text spelled as a reader sees it, and where each of its characters stands in what was written. */
export interface ReadableText {
  readonly written: string;
  readonly text: string;
  /** For each UTF-16 unit of `text` the place in `written`; one more for the end. */
  readonly places: ArrayLike<number>;
}

const INVISIBLE = /\p{Cf}|\uFE0F/u;
/** One character is looked for, since a pattern over the whole text would exhaust the stack on a long one. */
const NOT_PLAIN = /[^\n\r\x20-\x7E]/u;

const LONGEST_SHARED = 1 << 15;
const EACH_AT_ITS_OWN = Uint32Array.from({ length: LONGEST_SHARED }, (_, at) => at);

/** The places of a text that is shown as it was written. */
function ownPlaces(length: number): ArrayLike<number> {
  return length < LONGEST_SHARED
    ? EACH_AT_ITS_OWN.subarray(0, length + 1)
    : Uint32Array.from({ length: length + 1 }, (_, at) => at);
}

function spelled(character: string): string {
  if (INVISIBLE.test(character)) return "";
  if (/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/u.test(character)) return "-";
  if (/[\u2018\u2019\u201A\u201B\u2032]/u.test(character)) return "'";
  if (/[\u201C-\u201F\u2033]/u.test(character)) return '"';
  return replaceLookAlikes(character.normalize("NFKC")).text;
}

/**
 * Spells dashes, quotes, spaces, full-width and look-alike characters in one way and drops invisible
 * ones, so that no pattern is missed because of them.
 */
export function readable(written: string): ReadableText {
  if (!NOT_PLAIN.test(written))
    return { written, text: written, places: ownPlaces(written.length) };
  const known = new Map<string, string>();
  let text = "";
  const places: number[] = [];
  let at = 0;
  for (const character of written) {
    const shown = known.get(character) ?? spelled(character);
    known.set(character, shown);
    text += shown;
    while (places.length < text.length) places.push(at);
    at += character.length;
  }
  places.push(at);
  return { written, text, places };
}
