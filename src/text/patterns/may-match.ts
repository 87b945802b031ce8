import { onceFor } from "../once-for.ts";
import { type Grams, gramsOf, gramsOfWords, holdsOneOf, packed } from "./grams.ts";
import { neededWords } from "./needed-words.ts";
import { parsePattern } from "./parse-pattern.ts";

let lastText = "";
let lastGrams = gramsOf(lastText);

/** A pure memo of the last text alone: many patterns look at one text before the next one comes. */
function gramsOnce(text: string): Grams {
  if (text !== lastText) {
    lastGrams = gramsOf(text);
    lastText = text;
  }
  return lastGrams;
}

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
