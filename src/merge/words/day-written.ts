import type { IsoDay } from "../../calendar/iso-day.ts";
import { readDay } from "../../calendar/read-day.ts";
import { SENSE_OF_DATE, type DateField } from "../../calendar/read-under-heading.ts";
import type { Plan } from "../../plan/plan.ts";

/**
 * The single day that a text of the ledger means in its field, read as a check reads it; null where it is
 * none, or a period. `asOf` is its round, for what was done in a month that is not over.
 */
export function dayWritten(
  text: string,
  field: DateField,
  plan: Pick<Plan, "start" | "years">,
  asOf?: IsoDay,
): IsoDay | null {
  const context = { planStart: plan.start, planYears: plan.years, ...(asOf && { asOf }) };
  return readDay(text, context, SENSE_OF_DATE[field]).day;
}
