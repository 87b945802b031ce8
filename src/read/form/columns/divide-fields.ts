import { assign } from "./assign.ts";

/** Worth so little that no column is ever taken for it. */
export const NEVER = -1_000;

/** How much better each field (a row) is than `other` for each column. */
export type Gains = readonly (readonly number[])[];

/** Which column each field goes to; an index beyond the columns where it goes to none. */
export interface Division {
  readonly columnOf: readonly number[];
  readonly gain: number;
}

/** Each field may go to a column of its own, or to none, which gains nothing. */
export function divide(gains: Gains): Division {
  const none = gains.map(() => 0);
  const worth = gains.map((line) => [...line, ...none]);
  const columnOf = assign(worth);
  return {
    columnOf,
    gain: columnOf.reduce((sum, column, field) => sum + (worth[field]?.[column] ?? 0), 0),
  };
}

function withColumn(gains: Gains, column: number, change: (gain: number, field: number) => number) {
  return gains.map((line, field) =>
    line.map((gain, at) => (at === column ? change(gain, field) : gain)),
  );
}

/** More than any gain. */
const FORCED = 100_000;
/** In a wider table no chain of changes is followed for a column that is kept: nobody asks about so many. */
const WIDEST_EXACT = 64;

/** The gain where a column that was kept as `other` has to be something. */
function gainAsSomething(gains: Gains, { columnOf, gain }: Division, column: number): number {
  const width = gains[0]?.length ?? 0;
  if (width <= WIDEST_EXACT) {
    return divide(withColumn(gains, column, (one) => one + FORCED)).gain - FORCED;
  }
  const instead = gains.map((line, field) => {
    const holder = line[columnOf[field] ?? width] ?? 0;
    return gain - holder + (line[column] ?? NEVER);
  });
  return Math.max(...instead);
}

/** How much worse all columns together are understood without the reading that one has. */
export function marginOf(gains: Gains, division: Division, column: number, field: number): number {
  const next =
    field < 0
      ? gainAsSomething(gains, division, column)
      : divide(withColumn(gains, column, (one, at) => (at === field ? NEVER : one))).gain;
  return division.gain - next;
}
