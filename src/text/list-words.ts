/** Words as a list in a sentence: `a`, `a and b`, `a, b and c`; empty where there are none. */
export function listWords(words: readonly string[]): string {
  const [last = "", ...before] = [...words].reverse();
  return before.length === 0 ? last : `${before.reverse().join(", ")} and ${last}`;
}
