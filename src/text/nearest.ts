import { fold } from "./fold.ts";

/** Edits that turn one text into the other: insert, delete, replace or swap two neighbours. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (last[j] ?? 0) + 1,
        (current[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}

/**
 * The candidates nearest to what was typed, best first, for "did you mean": at most `most`, and none
 * further away than a third of its letters. Comparison ignores case, spaces, dashes and look-alikes.
 */
export function nearest(typed: string, candidates: readonly string[], most = 3): string[] {
  const wanted = fold(typed);
  if (wanted === "") return [];
  return candidates
    .map((candidate) => {
      const folded = fold(candidate);
      const length = Math.max(wanted.length, folded.length);
      return { candidate, distance: editDistance(wanted, folded), limit: Math.max(1, length / 3) };
    })
    .filter(({ distance, limit }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance || a.candidate.localeCompare(b.candidate, "en"))
    .slice(0, most)
    .map(({ candidate }) => candidate);
}
