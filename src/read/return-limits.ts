import { SpokenError } from "../text/spoken-error.ts";

/** How much of a workbook is read as a return before it is refused. Each can be set by the caller. */
export interface ReturnLimits {
  /** Updates, over all tables. */
  readonly updates: number;
  /** Cells in the rows of those updates. */
  readonly answers: number;
  /** Heading rows, repeated ones included. */
  readonly headings: number;
  /** Characters in the cells of the sheets that are read for updates; a text in many cells counts each time. */
  readonly characters: number;
}

/** Far above any return (a few hundred rows), and low enough that a check ends within 10 seconds and 512 MB. */
export const DEFAULT_RETURN_LIMITS: ReturnLimits = {
  updates: 10_000,
  answers: 60_000,
  headings: 1_000,
  characters: 10_000_000,
};

/** A workbook that holds more than any return; its message is for whoever sent it. */
export class ReturnTooLarge extends SpokenError {
  override readonly name = "ReturnTooLarge";
  readonly code = "too-large";

  /** `what` is counted, and there are more than `limit`. */
  constructor(limit: number, what: string) {
    const most = limit.toLocaleString("en-GB");
    super(
      `This workbook is too large for a return: it holds more than ${most} ${what}. Delete what is not part of the return, and send it again.`,
    );
  }
}

/** A count that throws ReturnTooLarge once it is above its limit. */
export function limitedCount(limit: number, what: string): (more: number) => void {
  let count = 0;
  return (more) => {
    count += more;
    if (count > limit) throw new ReturnTooLarge(limit, what);
  };
}
