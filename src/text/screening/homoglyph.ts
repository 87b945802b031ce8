import { replaceLookAlikes } from "../look-alikes.ts";
import type { Hit, Screener } from "./flags/screen-flag.ts";

/** Bounded, since an endless run of letters would exhaust the stack. */
const WORD = /\S{1,200}/gu;

const OTHER_ALPHABET = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

function looksLatin(word: string): boolean {
  const { text, changed } = replaceLookAlikes(word);
  return changed && !OTHER_ALPHABET.test(text);
}

/** Where in the readable text stands what was written at `place`: the places only grow. */
function shownAt(places: ArrayLike<number>, place: number): number {
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Words with letters of another alphabet that print like Latin ones: `ТВС`. Works on what was written. */
export const findHomoglyphs: Screener = ({ written, places }) => {
  if (!OTHER_ALPHABET.test(written)) return [];
  return [...written.matchAll(WORD)].flatMap((match): Hit[] => {
    if (!looksLatin(match[0])) return [];
    const start = shownAt(places, match.index);
    const end = shownAt(places, match.index + match[0].length);
    return [{ flag: "homoglyph", severity: "note", start, end }];
  });
};
