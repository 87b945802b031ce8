import { count } from "../../src/text/count.ts";

const MOST = 10;

/** `A1, B2 and 3 more`: the first entries, and how many more there are. */
export function listSome(entries: readonly string[]): string {
  const rest = entries.length - MOST;
  const shown = entries.slice(0, MOST).join(", ");
  return rest > 0 ? `${shown} and ${count(rest, "more", "more")}` : shown;
}

/** Numbers from the first to the last, both included. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** `5, 8 to 12`: runs of numbers in order, joined where they touch. */
export function listRuns(runs: readonly Run[], say: (number: number) => string = String): string {
  const joined: { first: number; last: number }[] = [];
  for (const { first, last } of [...runs].sort((a, b) => a.first - b.first)) {
    const before = joined.at(-1);
    if (before && first <= before.last + 1) before.last = Math.max(before.last, last);
    else joined.push({ first, last });
  }
  return listSome(
    joined.map(({ first, last }) =>
      first === last ? say(first) : `${say(first)} to ${say(last)}`,
    ),
  );
}
