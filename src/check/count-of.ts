import { NUMBER_WORDS, numberOf } from "../text/number-words.ts";

const NUMBER = new RegExp(String.raw`\d+|\b(?:${NUMBER_WORDS})\b`, "iu");

/** The first number among words that were found: `three women` and `women: three` → 3. */
export function countOf(found: string): number {
  return numberOf(NUMBER.exec(found)?.[0] ?? "none");
}
