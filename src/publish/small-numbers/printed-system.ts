/** Smallest and largest whole number that a figure can be. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** A figure that is the sum of others: the year of its quarters, a row's total of its cells. */
export interface FigureSum {
  readonly total: string;
  readonly parts: readonly string[];
}

/** Everything that a reader of the printed figures knows: bounds by figure, and what adds up to what. */
export interface PrintedSystem {
  readonly bounds: ReadonlyMap<string, Bounds>;
  readonly sums: readonly FigureSum[];
}

/** A hidden figure must be able to be so much larger at its largest than at its smallest (domain reference 5.2). */
export const SAFE_WIDTH = 3;
