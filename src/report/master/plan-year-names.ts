import { addDays, isIsoDay, longDay, type IsoDay } from "../../calendar/iso-day.ts";
import type { Plan } from "../../plan/plan.ts";

function yearsLater(day: IsoDay, years: number): IsoDay {
  const later = `${String(Number(day.slice(0, 4)) + years).padStart(4, "0")}${day.slice(4)}`;
  return isIsoDay(later) ? later : later.replace(/29$/u, "28");
}

function monthAndYear(day: IsoDay): string {
  return longDay(day).replace(/^\d+ /u, "");
}

/** Each plan year in words for readers: `April 2018 to March 2019` (domain reference 6.3). */
export function planYearNames({ start, years }: Pick<Plan, "start" | "years">): string[] {
  return Array.from({ length: years }, (_, index) => {
    const last = addDays(yearsLater(start, index + 1), -1);
    return `${monthAndYear(yearsLater(start, index))} to ${monthAndYear(last)}`;
  });
}
