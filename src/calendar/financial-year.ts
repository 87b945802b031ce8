import { type IsoDay, isoDay, lastDayOfMonth } from "./iso-day.ts";

/** Days from the first to the last, both inclusive. */
export interface Period {
  readonly start: IsoDay;
  readonly end: IsoDay;
}

const FIRST_MONTH = 4;

/** A day that is known to be real: its year, month and date come from the calendar itself. */
function realDay(year: number, month: number, date: number): IsoDay {
  return isoDay(year, month, date) ?? lastDayOfMonth(year, month);
}

/** Whole months, which may run on into the next year: month 13 is January of the year after. */
export function monthsPeriod(year: number, month: number, count: number): Period {
  const last = month + count - 1;
  return {
    start: realDay(year + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1, 1),
    end: lastDayOfMonth(year + Math.floor((last - 1) / 12), ((last - 1) % 12) + 1),
  };
}

/** Financial years from 1 April of `first` to 31 March after `last`: 2018 is 2018/19. */
export function financialYears(first: number, last: number = first): Period {
  return { start: realDay(first, FIRST_MONTH, 1), end: realDay(last + 1, FIRST_MONTH - 1, 31) };
}

/** The year in which the day's financial year began. */
export function financialYearOf(day: IsoDay): number {
  return Number(day.slice(0, 4)) - (Number(day.slice(5, 7)) < FIRST_MONTH ? 1 : 0);
}

/** The calendar year of a month within the financial year that began in `first` (domain reference 4.4 T2). */
export function yearOfMonthIn(first: number, month: number): number {
  return month < FIRST_MONTH ? first + 1 : first;
}
