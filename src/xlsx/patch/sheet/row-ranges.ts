/** Rows from one up to another, both counted from 0 and included. */
export interface RowRange {
  readonly first: number;
  readonly last: number;
}

/** The ranges in order, those that touch or overlap as one. */
function joinRanges(ranges: readonly RowRange[]): RowRange[] {
  const joined: RowRange[] = [];
  for (const { first, last } of [...ranges].sort((a, b) => a.first - b.first)) {
    const before = joined.at(-1);
    if (before && first <= before.last + 1) {
      joined.splice(-1, 1, { first: before.first, last: Math.max(before.last, last) });
    } else joined.push({ first, last });
  }
  return joined;
}

/** Tells of rows, asked for in rising order, whether any of some ranges meets them. */
export class RowRanges {
  readonly #ranges: readonly RowRange[];
  #next = 0;

  constructor(ranges: readonly RowRange[]) {
    this.#ranges = joinRanges(ranges);
  }

  /** True where a range meets the rows from `first` to `last`, which lie behind all asked for before. */
  meet(first: number, last: number): boolean {
    let range = this.#ranges[this.#next];
    while (range && range.last < first) range = this.#ranges[++this.#next];
    return range !== undefined && range.first <= last;
  }
}
