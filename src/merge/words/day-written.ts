import type { IsoDay } from "../../calendar/iso-day.ts";
import { readDay } from "../../calendar/read-day.ts";
import type { Plan } from "../../plan/plan.ts";

/** The single day that a text of the ledger means; null where it is none, or a period. */
export function dayWritten(text: string, plan: Pick<Plan, "start" | "years">): IsoDay | null {
  return readDay(text, { planStart: plan.start, planYears: plan.years }).day;
}
