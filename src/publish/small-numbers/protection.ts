import type { Policy } from "../../plan/plan.ts";
import { smallBelow } from "../../plan/small-numbers.ts";
import type { Bounds } from "./printed-system.ts";

/** Whom the figures are protected from: a reader who guesses which markers stand for small counts, or not. */
export type Reader = "tells small" | "marker only";

/** How a preset treats counts of people (domain reference 5.2). */
export interface Protection {
  readonly preset: Policy["smallNumbers"];
  /** Counts from 1 to below this are hidden; 0 where none is. */
  readonly below: number;
  /** Other counts are printed to the nearest multiple of this; zero stays zero. */
  readonly roundTo: number;
  /** True where nothing is protected: what is made with it may not leave the team. */
  readonly internalOnly: boolean;
}

/** What the policy's preset asks for. */
export function protectionOf({ smallNumbers }: Pick<Policy, "smallNumbers">): Protection {
  return {
    preset: smallNumbers,
    below: smallBelow({ smallNumbers }),
    roundTo: smallNumbers === "nhs" ? 5 : 1,
    internalOnly: smallNumbers === "none",
  };
}

/** True for a count that the preset hides by itself. */
export function isSmall(count: number, { below }: Protection): boolean {
  return count > 0 && count < below;
}

/** A count that is not small as it is printed. */
export function printedCount(count: number, { roundTo }: Protection): number {
  return Math.round(count / roundTo) * roundTo;
}

/** The true counts that are printed as this number. */
export function countsPrintedAs(printed: number, { below, roundTo }: Protection): Bounds {
  if (printed === 0) return { low: 0, high: 0 };
  const reach = Math.floor(roundTo / 2);
  return { low: Math.max(printed - reach, below), high: printed + reach };
}

/**
 * What a reader knows of a hidden count: small, or hidden to protect another, for one who can tell the
 * two; that it is not zero, for one who has nothing but the marker. `most` is more than any of them.
 */
export function hiddenCounts(
  isSmallItself: boolean,
  { below }: Protection,
  { reader, most }: { readonly reader: Reader; readonly most: number },
): Bounds {
  if (below === 0) return { low: 0, high: most };
  if (reader === "marker only") return { low: 1, high: most };
  return isSmallItself ? { low: 1, high: below - 1 } : { low: below, high: most };
}
