/** The value that all have, or null where they differ, as Excel answers for several cells. */
export function common<T>(values: Iterable<T>): T | null {
  const distinct = new Set(values);
  const [first] = distinct;
  return distinct.size === 1 && first !== undefined ? first : null;
}

/** Whole numbers from one to the other, both included. */
export function span(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** How many of a span of rows or columns are in a set: all (true), none (false) or some (null). */
export function allOrNone(hidden: ReadonlySet<number>, from: number, to: number): boolean | null {
  let count = 0;
  for (const index of hidden) if (from <= index && index <= to) count += 1;
  if (count === 0) return false;
  return count === to - from + 1 ? true : null;
}
