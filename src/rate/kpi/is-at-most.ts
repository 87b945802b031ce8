const ROUNDING = 1e-9;

/** True where the first is no more than the second, but for what binary fractions add to decimal ones. */
export function isAtMost(value: number, limit: number): boolean {
  return value <= limit + ROUNDING * Math.max(1, Math.abs(value), Math.abs(limit));
}

/** The difference of two decimal numbers as a person works it out: 23 less 18.3 is 4.7. */
export function decimalDifference(first: number, second: number): number {
  return Number((first - second).toFixed(9));
}
