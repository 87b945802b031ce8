import type { Bounds, FigureSum } from "./printed-system.ts";

/**
 * How a figure stands on the page:
 * `shown` as a number unless it must be hidden;
 * `withheld` by whoever sent it, so it is hidden in any case;
 * `unprinted` where no data is there, or where it only follows from others: what came between two
 * cumulative figures.
 */
type FigurePlace = "shown" | "withheld" | "unprinted";

/** A count of people with its true value. */
export interface CountedFigure {
  readonly id: string;
  readonly place: FigurePlace;
  /** Null where nobody here knows it. */
  readonly value: number | null;
  /** What the public already knows of it, from what was published before. */
  readonly known: readonly Bounds[];
}

/** Counts of people that belong together, with what adds up to what. */
export interface CountedFigures {
  readonly figures: readonly CountedFigure[];
  readonly sums: readonly FigureSum[];
  /** Of figures that are no longer printed but were: bounds by id, for use in `sums`. */
  readonly earlier: ReadonlyMap<string, Bounds>;
}
