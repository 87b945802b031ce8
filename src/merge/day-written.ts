import type { IsoDay } from "../calendar/iso-day.ts";
import { parseTimescale } from "../calendar/parse-timescale.ts";
import type { Plan } from "../plan/plan.ts";

/** The single day that a text of the ledger means; null where it is none, or a period. */
export function dayWritten(text: string, plan: Pick<Plan, "start" | "years">): IsoDay | null {
  const { precision, end, phases } = parseTimescale(text, {
    planStart: plan.start,
    planYears: plan.years,
  });
  return precision === "day" && phases.length < 2 ? end : null;
}
