import type { Part } from "../../plan/plan.ts";
import { tidySpaces } from "../../text/tidy.ts";

/** `a)`, `(b)` and `c.` at the beginning of a line, or behind the sign that ends the part before. */
const MARK = /(?:^|\n\s*|[;:.]\s+|[;:.]\s*(?:and|or)\s+)\(?([a-z])[).]\s*(?=\S)/giu;
const FEWEST = 2;

/**
 * The lettered parts of a recommendation as its wording gives them, from `a` on without a gap, each in one
 * line; none where there are fewer than two. The wording itself stays as published (domain reference 2.1 A6).
 */
export function letteredParts(wording: string): Part[] {
  const found: { readonly letter: string; readonly at: number; readonly from: number }[] = [];
  for (const match of wording.matchAll(MARK)) {
    const letter = (match[1] ?? "").toLowerCase();
    const due = String.fromCharCode("a".charCodeAt(0) + found.length);
    if (letter === due)
      found.push({ letter, at: match.index, from: match.index + match[0].length });
  }
  if (found.length < FEWEST) return [];
  return found.map(({ letter, from }, at) => ({
    letter,
    title: tidySpaces(wording.slice(from, found[at + 1]?.at)).replace(
      /[;,.]?(?:\s+(?:and|or))?$/u,
      "",
    ),
  }));
}
