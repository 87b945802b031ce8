/** How far a return is. */
export interface Readiness {
  /** Rows in which the partner answered anything. */
  readonly rows: number;
  /** Those of them without an error. */
  readonly ready: number;
  /** True where the partner says that there is nothing to report. */
  readonly nil: boolean;
}

/** How far a return is, in words: `24 of 26 rows ready`; `nothing to report`; `no rows answered`. */
export function readyText({ rows, ready, nil }: Readiness): string {
  if (rows > 0) return `${ready} of ${rows} rows ready`;
  return nil ? "nothing to report" : "no rows answered";
}
