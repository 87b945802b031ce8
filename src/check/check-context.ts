import type { KpiFacts } from "../plan/kpi-facts.ts";
import type { Plan, Round } from "../plan/plan.ts";
import type { PreviousUpdate } from "../plan/master/previous-updates.ts";
import type { KpiRow } from "../read/kpi/kpi-row.ts";
import type { Return } from "../read/return.ts";
import type { AnsweredRow } from "./answered-row.ts";
import type { ScreenedText } from "./screened-text.ts";
import type { TypedAnswer } from "./typed-answers.ts";

/** What a return is checked against. The day of a check is the round's, never a clock's. */
export interface CheckContext {
  readonly return: Return;
  readonly plan: Plan;
  /** The KPIs of the plan and who provides them; null where nobody says which there are. */
  readonly kpis: readonly KpiFacts[] | null;
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
  /** Rows that give a KPI value; those with a note alone are not among them. */
  readonly kpiValues: readonly KpiRow[];
  /** Every answer of all rows by itself, notes on KPIs among them; KPI values have rules of their own. */
  readonly answers: readonly TypedAnswer[];
  /** The free texts among them with what the screening found. */
  readonly texts: readonly ScreenedText[];
}
