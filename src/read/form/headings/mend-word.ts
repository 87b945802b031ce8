import { editDistance } from "../../../text/nearest.ts";
import { isSmallWord, singular, VARIANTS } from "./heading-words.ts";

/** Shorter words have too many neighbours to be mended. */
const SHORTEST = 5;
const LONG = 8;

/** So much of a word must be alike for two words to have one stem: "commencing", "commencement". */
const STEM = 5;
const STEM_SHARE = 0.75;

function sharedLetters(a: string, b: string): number {
  let many = 0;
  while (many < a.length && a.charAt(many) === b.charAt(many)) many++;
  return many;
}

/** True for two words of one stem: what differs is only how they end. */
function hasSameStem(a: string, b: string): boolean {
  const shared = sharedLetters(a, b);
  return shared >= STEM && shared >= Math.min(a.length, b.length) * STEM_SHARE;
}

/** Puts a misspelt word of a heading right: "responsability" is "responsible". */
export type MendWord = (word: string) => string;

function indexWords(words: Iterable<string>): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const word of new Set(words)) {
    const first = word.charAt(0);
    const same = index.get(first);
    if (word.length < SHORTEST) continue;
    if (same) same.push(word);
    else index.set(first, [word]);
  }
  return index;
}

/** Mends words by those that headings are made of; what was looked at once is remembered. */
export function wordMender(known: ReadonlySet<string>): MendWord {
  const index = indexWords([...known, ...VARIANTS]);
  const memory = new Map<string, string>();

  function nearestTo(word: string): string {
    const most = word.length < LONG ? 1 : 2;
    let best = word;
    let least = most + 1;
    for (const candidate of index.get(word.charAt(0)) ?? []) {
      if (Math.abs(candidate.length - word.length) > most) continue;
      const distance = editDistance(word, candidate);
      if (distance < least) [best, least] = [candidate, distance];
    }
    return singular(best === word ? stemOf(word) : best);
  }

  /** The known word that shares most of this one's letters from its beginning. */
  function stemOf(word: string): string {
    const same = (index.get(word.charAt(0)) ?? []).filter((one) => hasSameStem(word, one));
    const [best = word] = same.sort(
      (a, b) => sharedLetters(word, b) - sharedLetters(word, a) || a.length - b.length,
    );
    return best;
  }

  return (word) => {
    if (word.length < SHORTEST || known.has(word) || isSmallWord(word)) return word;
    const before = memory.get(word);
    if (before !== undefined) return before;
    const mended = nearestTo(word);
    memory.set(word, mended);
    return mended;
  };
}
