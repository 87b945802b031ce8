import { longDay, type IsoDay } from "../../calendar/iso-day.ts";

/**
 * What is wrong with the anticipated date of a recommendation in category 3 or 5, which must lie after
 * the report date; null where nothing is. Wording: domain reference 6.4.
 */
export function anticipatedProblem(anticipated: IsoDay | null, asOf: IsoDay): string | null {
  if (anticipated === null) return "Enter the date you expect the recommendation to be achieved.";
  if (anticipated > asOf) return null;
  return `The date you expect the recommendation to be achieved must be after ${longDay(asOf)}, the date of this report. ${longDay(anticipated)} is not.`;
}
