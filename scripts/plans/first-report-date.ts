import type { IsoDay } from "../../src/calendar/iso-day.ts";
import type { Plan } from "../../src/plan/plan.ts";

/** The day as of which a master without a round is rated: the plan's first round, or its first day. */
export function firstReportDate(plan: Plan): IsoDay {
  return plan.rounds[0]?.date ?? plan.start;
}
