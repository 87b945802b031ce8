import type { ColumnAnswer } from "./plan/column-answers.ts";

/** What is known of a return beside its workbook. */
export interface ReadingHints {
  /** What a person said of its columns: it beats every guess. */
  readonly answers: readonly ColumnAnswer[];
  /** The file's name; null where nobody says. */
  readonly fileName: string | null;
  /** Id of the partner who sent it, where a person said so; null where nobody did. */
  readonly told: string | null;
}

/** Nothing but the workbook itself. */
export const NO_HINTS: ReadingHints = { answers: [], fileName: null, told: null };
