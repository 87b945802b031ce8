import { replaceLookAlikes } from "./look-alikes.ts";
import { once } from "./once.ts";
import { tidy } from "./tidy.ts";

function foldAnew(text: string): string {
  return replaceLookAlikes(tidy(text))
    .text.toLowerCase()
    .replace(/&/gu, " and ")
    .replace(/'/gu, "")
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
}

/** Names, headings and statuses are no longer than this; updates are, and do not come again. */
const LONGEST_KEPT = 80;
const MOST_KEPT = 20_000;

/** A pure memo: a name comes again with every row, and folds to the same each time. */
const foldOnce = once(foldAnew, MOST_KEPT);

/**
 * The form in which names, headings and statuses are compared: tidied, Latin letters, lower case,
 * `&` as "and", and everything but letters and digits as single spaces.
 */
export function fold(text: string): string {
  return text.length > LONGEST_KEPT ? foldAnew(text) : foldOnce(text);
}
