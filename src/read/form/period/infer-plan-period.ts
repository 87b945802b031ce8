import type { Action } from "../../../plan/plan.ts";
import { tidy } from "../../../text/tidy.ts";

/** The years of a plan, and how many of its timescales say so. */
export interface PlanPeriod {
  /** Calendar year in which plan year 1 begins. */
  readonly firstYear: number;
  /** Number of plan years that the timescales name. */
  readonly years: number;
  readonly agreeing: number;
  readonly counted: number;
}

/** `Year 2, 2019/20` and `Years 1-5 (2018/19- …`: a plan year beside the financial year it is. */
const YEAR_AND_FINANCIAL_YEAR =
  /\b(?:years?|yrs?) ?(\d{1,2})(?: ?(?:-|to) ?(\d{1,2}))?[ ,(]{1,4}(20\d\d) ?\/ ?\d\d/giu;

/**
 * The period of a plan from its own timescales, where they pair plan years with financial years and
 * more than half of the pairs agree; undefined where they do not (domain reference 1.8).
 */
export function inferPlanPeriod(plan: {
  readonly actions: readonly Pick<Action, "timescale">[];
}): PlanPeriod | undefined {
  const votes = new Map<number, number>();
  let counted = 0;
  let years = 1;
  for (const { timescale } of plan.actions) {
    for (const [, from, to, calendar] of tidy(timescale).matchAll(YEAR_AND_FINANCIAL_YEAR)) {
      const firstYear = Number(calendar) - Number(from) + 1;
      votes.set(firstYear, (votes.get(firstYear) ?? 0) + 1);
      years = Math.max(years, Number(to ?? from));
      counted++;
    }
  }
  const [most] = [...votes].sort((a, b) => b[1] - a[1]);
  if (!most || most[1] * 2 <= counted) return undefined;
  return { firstYear: most[0], years, agreeing: most[1], counted };
}
