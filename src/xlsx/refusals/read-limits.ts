/** How much of a file is read before it is refused. Each can be set by the caller. */
export interface ReadLimits {
  /** Bytes of the file itself. */
  readonly bytes: number;
  /** Parts in the zip container. */
  readonly entries: number;
  /** Bytes of one part when unpacked. */
  readonly partBytes: number;
  /** Bytes unpacked in all, counted as parts are read. */
  readonly totalBytes: number;
  readonly sheets: number;
  /** Cells that hold a value or a formula, over all sheets. */
  readonly cells: number;
  readonly sharedStrings: number;
  /** Merged ranges, over all sheets. */
  readonly merges: number;
  readonly definedNames: number;
  /** XML elements inside one another. */
  readonly depth: number;
}

/**
 * For a stranger's file: far above any return (tens of thousands of cells), and low enough that the worst
 * ends within 10 seconds and 512 MB.
 */
export const DEFAULT_LIMITS: ReadLimits = {
  bytes: 50_000_000,
  entries: 5_000,
  partBytes: 40_000_000,
  totalBytes: 96_000_000,
  sheets: 500,
  cells: 1_000_000,
  sharedStrings: 1_000_000,
  merges: 100_000,
  definedNames: 50_000,
  depth: 64,
};

/**
 * For the team's own master: room for 200,000 lines of its ledger and large pictures. Its largest part
 * still fits into one string of every JavaScript engine.
 */
export const MASTER_LIMITS: ReadLimits = {
  ...DEFAULT_LIMITS,
  bytes: 250_000_000,
  partBytes: 450_000_000,
  totalBytes: 900_000_000,
  cells: 6_000_000,
  sharedStrings: 6_000_000,
};
