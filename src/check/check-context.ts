import type { Plan, Round } from "../plan/plan.ts";
import type { PreviousUpdate } from "../plan/master/previous-updates.ts";
import type { Return } from "../read/return.ts";
import type { AnsweredRow } from "./answered-row.ts";
import type { ScreenedText } from "./screened-text.ts";

/** What a return is checked against. The day of a check is the round's, never a clock's. */
export interface CheckContext {
  readonly return: Return;
  readonly plan: Plan;
  /** Id of the partner who sends it; null where nobody says. */
  readonly partner: string | null;
  /** The open round; null where there is none. */
  readonly round: Round | null;
  /** True where no round is open and the return's own word is taken for `round`. */
  readonly isOwnRound?: boolean;
  /** The updates of the last round. */
  readonly previous: readonly PreviousUpdate[];
}

/** The same with what several rules need, worked out once. */
export interface RuleContext extends CheckContext {
  /** Rows in which the partner answered anything; blank and pre-numbered rows are not among them. */
  readonly rows: readonly AnsweredRow[];
  /** Their free texts with what the screening found. */
  readonly texts: readonly ScreenedText[];
}
