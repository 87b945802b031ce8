import { once } from "../once.ts";
import { onceFor } from "../once-for.ts";
import { type Grams, gramsOf, gramsOfWords, holdsOneOf, packed } from "./grams.ts";
import { neededWords } from "./needed-words.ts";
import { parsePattern } from "./parse-pattern.ts";

/** A text and its plain reading are looked at by all patterns before the next one is. */
const MOST_KEPT = 4;

/** A pure memo: many patterns look at one text. */
const gramsOnce: (text: string) => Grams = once(gramsOf, MOST_KEPT);

/** A pure memo: what a pattern needs is worked out when it is first used. */
const needsOf = onceFor((pattern: RegExp) =>
  [...neededWords(parsePattern(pattern))]
    .sort((a, b) => a.length - b.length)
    .map((words) => packed(words.map(gramsOfWords))),
);

/**
 * False where a text lacks words without which the pattern matches nowhere: most texts lack them for
 * most patterns, and to see that is far less work than to try. True says nothing.
 */
export function mayMatch(pattern: RegExp, text: string): boolean {
  const grams = gramsOnce(text);
  if (grams === null) return true;
  return needsOf(pattern).every((oneOf) => holdsOneOf(grams, oneOf));
}

/** True where a pattern, which is not global, matches anywhere in a text. */
export function isIn(pattern: RegExp, text: string): boolean {
  return mayMatch(pattern, text) && pattern.test(text);
}
