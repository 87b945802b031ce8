const WORDS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** The number a count begins with, in digits or words: `three women` → 3. */
export function countOf(found: string): number {
  const [first = ""] = found.split(/[^\p{L}\p{N}]/u);
  const index = WORDS.indexOf(first.toLowerCase());
  return index >= 0 ? index + 1 : Number(first);
}
