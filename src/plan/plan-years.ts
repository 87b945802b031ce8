import { addDays, isIsoDay, longDay, type IsoDay } from "../calendar/iso-day.ts";
import { fold } from "../text/fold.ts";
import type { Plan } from "./plan.ts";

/** One year of a plan. */
export interface PlanYear {
  /** In words for readers: `April 2018 to March 2019` (domain reference 6.3). */
  readonly name: string;
  /** Its first day. */
  readonly start: IsoDay;
}

function yearsLater(day: IsoDay, years: number): IsoDay {
  const later = `${String(Number(day.slice(0, 4)) + years).padStart(4, "0")}${day.slice(4)}`;
  return isIsoDay(later) ? later : later.replace(/29$/u, "28");
}

function monthAndYear(day: IsoDay): string {
  return longDay(day).replace(/^\d+ /u, "");
}

/** Each year of a plan, in order. */
export function planYears({ start, years }: Pick<Plan, "start" | "years">): PlanYear[] {
  return Array.from({ length: years }, (_, index) => {
    const first = yearsLater(start, index);
    const last = addDays(yearsLater(start, index + 1), -1);
    return { name: `${monthAndYear(first)} to ${monthAndYear(last)}`, start: first };
  });
}

/** The year of a plan that is written so, by its name or its first day, whatever its case and dashes. */
export function planYearWritten(
  written: string,
  plan: Pick<Plan, "start" | "years">,
): PlanYear | undefined {
  const wanted = fold(written);
  return planYears(plan).find(({ name, start }) => [fold(name), fold(start)].includes(wanted));
}
