import { numberOf } from "../text/number-words.ts";

/** The number a count begins with, in digits or words: `three women` → 3. */
export function countOf(found: string): number {
  const [first = ""] = found.split(/[^\p{L}\p{N}]/u);
  return numberOf(first);
}
