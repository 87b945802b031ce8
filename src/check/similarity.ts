import { fold } from "../text/fold.ts";

/** So much of a text is compared: work stays bounded whatever a cell holds. */
const COMPARED = 8_000;

function pairsOf(text: string): Map<string, number> {
  const words = fold(text.slice(0, COMPARED)).split(" ");
  const pairs = new Map<string, number>();
  for (const [index, word] of words.entries()) {
    const pair = `${words[index - 1] ?? ""} ${word}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

function total(pairs: ReadonlyMap<string, number>): number {
  return [...pairs.values()].reduce((sum, count) => sum + count, 0);
}

/**
 * How alike two texts are, from 0 to 1: the share of neighbouring words that both have (Dice's
 * coefficient). Case, marks and spacing do not count. Time grows with the length of the texts.
 */
export function similarity(a: string, b: string): number {
  const first = pairsOf(a);
  const second = pairsOf(b);
  let shared = 0;
  for (const [pair, count] of first) shared += Math.min(count, second.get(pair) ?? 0);
  return (2 * shared) / (total(first) + total(second));
}
