import { isoDay } from "../../iso-day.ts";
import type { TimescaleWarning } from "../../timescale.ts";
import {
  elementOf,
  type Match,
  type Matcher,
  type PieceBody,
  type YearName,
} from "../pieces/pieces.ts";

const DAY_FIRST = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})$/u;
const YEAR_FIRST = /^(\d{4})([./-])(\d{1,2})\2(\d{1,2})$/u;
const MONTH_AND_YEAR = /^(\d{1,2})[./-](\d{4})$/u;
const YEAR_PAIR = /^(\d{4})[/-](\d{4}|\d{2})$/u;
const SHORT_PAIR = /^(\d{2})[/-](\d{2})$/u;
const DAY_AND_MONTH = /^(\d{1,2})\/(\d{1,2})$/u;

/** A year of two digits: 00 to 68 are 2000 to 2068 (domain reference 4.4 T8). */
export function fullYear(twoDigits: number): number {
  return twoDigits + (twoDigits <= 68 ? 2000 : 1900);
}

/** True for a number that reads as a year: 1990 to 2100 (domain reference 4.4 T9). */
export function isYear(number: number): boolean {
  return number >= 1990 && number <= 2100;
}

/** Several years written with their first and last: one financial year where they follow each other. */
export function yearPair(first: number, written: string): YearName | undefined {
  const second = Number(written);
  const last = written.length === 4 ? second : first - (first % 100) + second;
  const end = last < first && written.length === 2 && first % 100 === 99 ? last + 100 : last;
  if (end <= first) return undefined;
  return end === first + 1
    ? { system: "financial", year: first }
    : { system: "span", year: first, last: end };
}

const failed = (at: number, warning: TimescaleWarning): Match => ({
  next: at + 1,
  pieces: [{ type: "error", warning }],
});
const found = (at: number, piece: PieceBody): Match => ({ next: at + 1, pieces: [piece] });

function readDayFirst(parts: RegExpExecArray): PieceBody {
  const [first, second] = [Number(parts[1]), Number(parts[3])];
  const written = parts[4] ?? "";
  const warnings: TimescaleWarning[] = written.length === 2 ? ["two_digit_year"] : [];
  const year = written.length === 2 ? fullYear(Number(written)) : Number(written);
  const name: YearName = { system: "calendar", year };
  if (isoDay(year, second, first)) {
    if (first <= 12 && first !== second) warnings.push("ambiguous_dmy");
    return elementOf({ name: "day", day: first, month: second }, name, warnings);
  }
  if (!isoDay(year, first, second)) return { type: "error", warning: "not_real_date" };
  return elementOf({ name: "day", day: second, month: first }, name, [...warnings, "us_format"]);
}

function readYearFirst(parts: RegExpExecArray): PieceBody {
  const [year, month, day] = [Number(parts[1]), Number(parts[3]), Number(parts[4])];
  if (!isoDay(year, month, day)) return { type: "error", warning: "not_real_date" };
  return elementOf({ name: "day", day, month }, { system: "calendar", year });
}

function readMonthAndYear(month: number, year: number): PieceBody {
  if (month < 1 || month > 12) return { type: "error", warning: "not_real_date" };
  return elementOf({ name: "month", month }, { system: "calendar", year });
}

function readPair(text: string, at: number): Match | undefined {
  const [, first = "", second = ""] = YEAR_PAIR.exec(text) ?? [];
  if (first === "" || !isYear(Number(first))) return undefined;
  const pair = yearPair(Number(first), second);
  if (pair) return found(at, elementOf(null, pair));
  const month = second.length === 2 && text.includes("-") ? Number(second) : 0;
  if (month >= 1 && month <= 12) return found(at, readMonthAndYear(month, Number(first)));
  return failed(at, "reversed");
}

/** Two pairs of digits: a financial year where they can be no day and month. */
function readShortPair(text: string, at: number): Match | undefined {
  const [, first = "", second = ""] = SHORT_PAIR.exec(text) ?? [];
  if (first === "" || Number(second) <= 12) return undefined;
  const pair = yearPair(fullYear(Number(first)), second);
  return pair?.system === "financial"
    ? found(at, elementOf(null, pair, ["two_digit_year"]))
    : undefined;
}

/** Dates, months and years written in digits only. */
export const matchNumbers: Matcher = (tokens, at) => {
  const token = tokens[at];
  if (token?.kind !== "number") return undefined;
  const { text } = token;
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return found(at, readDayFirst(dayFirst));
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return found(at, readYearFirst(yearFirst));
  const monthAndYear = MONTH_AND_YEAR.exec(text);
  if (monthAndYear && isYear(Number(monthAndYear[2]))) {
    return found(at, readMonthAndYear(Number(monthAndYear[1]), Number(monthAndYear[2])));
  }
  if (/^\d{4}$/u.test(text)) {
    const year = Number(text);
    return isYear(year) ? found(at, elementOf(null, { system: "bare", year })) : undefined;
  }
  const pair = readPair(text, at) ?? readShortPair(text, at);
  if (pair) return pair;
  return DAY_AND_MONTH.test(text) ? failed(at, "missing_year") : undefined;
};
