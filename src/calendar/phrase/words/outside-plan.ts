import { type IsoDay, addDays } from "../../iso-day.ts";
import type { TimescaleContext } from "../../timescale.ts";

/** The day so many years later, or earlier. */
function shiftYears(day: IsoDay, years: number): IsoDay {
  return `${String(Number(day.slice(0, 4)) + years).padStart(4, "0")}${day.slice(4)}`;
}

/**
 * True for a date more than a year after the plan, or more than the plan's own length before it
 * (domain reference 4.4 T13): a plan quotes earlier dates as its history, never far later ones.
 */
export function isOutsidePlan(
  { start, end }: { readonly start: IsoDay | null; readonly end: IsoDay | null },
  { planStart, planYears }: TimescaleContext,
): boolean {
  const first = shiftYears(planStart, -planYears);
  const last = addDays(shiftYears(planStart, planYears + 1), -1);
  const days = [start, end].flatMap((day) => day ?? []);
  return days.some((day) => day < first || day > last);
}
