import type { Answer } from "./answer.ts";

/** A cell of a plan that is sent back which says other than the plan. */
export interface AlteredCell {
  readonly ref: string;
  readonly answer: Answer;
  /** What the plan says there; empty where it says nothing. */
  readonly before: string;
}
