import type { Period } from "./financial-year.ts";
import { addDays, isoDay, lastDayOfMonth, longDay, MONTHS, type IsoDay } from "./iso-day.ts";

/** A quarter of a plan year, or the whole of it. */
type YearPart = "q1" | "q2" | "q3" | "q4" | "year";

const MONTHS_FROM_START: Readonly<Record<YearPart, readonly [number, number]>> = {
  q1: [0, 3],
  q2: [3, 6],
  q3: [6, 9],
  q4: [9, 12],
  year: [0, 12],
};

/** The same day of the month so many months later, or the month's last where it has no such day. */
function monthsLater(day: IsoDay, months: number): IsoDay {
  const at = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(at / 12), (at % 12) + 1];
  return isoDay(year, month, Number(day.slice(8))) ?? lastDayOfMonth(year, month);
}

/** First and last day of a quarter, or of the whole, of the year that begins on `start`. */
export function yearPartSpan(start: IsoDay, part: YearPart): Period {
  const [from, to] = MONTHS_FROM_START[part];
  return { start: monthsLater(start, from), end: addDays(monthsLater(start, to), -1) };
}

function monthOf(day: IsoDay): string {
  return MONTHS[Number(day.slice(5, 7)) - 1] ?? day.slice(5, 7);
}

/** `July to September 2019`; with days where the months are not whole ones. */
function spanWords({ start, end }: Period): string {
  if (!start.endsWith("-01")) return `${longDay(start)} to ${longDay(end)}`;
  const [first, last] = [start.slice(0, 4), end.slice(0, 4)];
  return `${monthOf(start)}${first === last ? "" : ` ${first}`} to ${monthOf(end)} ${last}`;
}

/** The part with its months: `Quarter 2 (July to September 2019)`, `Year (April 2018 to March 2019)`. */
export function yearPartName(start: IsoDay, part: YearPart): string {
  const name = part === "year" ? "Year" : `Quarter ${part.slice(1)}`;
  return `${name} (${spanWords(yearPartSpan(start, part))})`;
}

/** True where the part's last day is on or before `date`: data for it can be there. */
export function isPartOver(start: IsoDay, part: YearPart, date: IsoDay): boolean {
  return yearPartSpan(start, part).end <= date;
}

/**
 * Why a figure for this part cannot stand in a report of `date` (domain reference 2.4 D5); null where
 * the part is over: "Quarter 3 (October to December 2018) ends on 31 December 2018, after
 * 14 November 2018. Leave its figure out until the period is over".
 */
export function partNotOver(start: IsoDay, part: YearPart, date: IsoDay): string | null {
  if (isPartOver(start, part, date)) return null;
  const { end } = yearPartSpan(start, part);
  return `${yearPartName(start, part)} ends on ${longDay(end)}, after ${longDay(date)}. Leave its figure out until the period is over`;
}
