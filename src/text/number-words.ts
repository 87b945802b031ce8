const WORDS = "one two three four five six seven eight nine ten".split(" ");

/** The numbers that are written as words, parted by `|` for patterns. */
export const NUMBER_WORDS = WORDS.join("|");

/** A small number in digits or as a word in any case: `three` → 3; not a number for anything else. */
export function numberOf(word: string): number {
  const index = WORDS.indexOf(word.toLowerCase());
  return index === -1 ? Number(word) : index + 1;
}
