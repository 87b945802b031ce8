import {
  elementOf,
  isText,
  type Match,
  type MatchContext,
  type Matcher,
  type PieceBody,
  type YearName,
} from "../pieces/pieces.ts";
import { fullYear, isYear, matchNumbers } from "./match-numbers.ts";
import { ENDINGS } from "../pieces/number-words.ts";
import { monthNamed, weekdayNamed } from "../words/spelling.ts";
import type { Token } from "../words/tokens.ts";

const DASHES = ["-", "/", "."];

interface DayNumber {
  readonly day: number;
  readonly next: number;
  readonly ordinal: boolean;
}

function dayNumberAt(tokens: readonly Token[], at: number): DayNumber | undefined {
  const token = tokens[at];
  if (token?.kind !== "number" || !/^\d{1,2}$/u.test(token.text)) return undefined;
  const ending = tokens[at + 1];
  const ordinal = isText(ending, ...ENDINGS) && ending?.tight === true;
  return { day: Number(token.text), next: ordinal ? at + 2 : at + 1, ordinal };
}

/** Steps over what may stand between a day, a month and a year. */
function skipBetween(tokens: readonly Token[], at: number, signs: readonly string[]): number {
  const token = tokens[at];
  const sign = isText(token, ...signs) && (!isText(token, ...DASHES) || token?.tight === true);
  return sign || isText(token, "of", ",") ? at + 1 : at;
}

interface YearAfter {
  readonly year: YearName | null;
  readonly twoDigits: boolean;
  readonly next: number;
}

/** A year right after a day and month. A year pair is left for the words that follow. */
function yearAt(tokens: readonly Token[], at: number): YearAfter {
  const none = { year: null, twoDigits: false, next: at };
  const start = skipBetween(tokens, at, DASHES);
  const number = isText(tokens[start], "'") ? start + 1 : start;
  const text = tokens[number]?.kind === "number" ? tokens[number].text : "";
  if (/^\d{4}$/u.test(text) && isYear(Number(text))) {
    return { year: { system: "calendar", year: Number(text) }, twoDigits: false, next: number + 1 };
  }
  const comma = isText(tokens[at], ",");
  const another = monthNamed(tokens[number + 1]?.text ?? "") !== undefined;
  if (!/^\d{2}$/u.test(text) || comma || another || isText(tokens[number + 1], ...ENDINGS)) {
    return none;
  }
  return {
    year: { system: "calendar", year: fullYear(Number(text)) },
    twoDigits: true,
    next: number + 1,
  };
}

function dayPiece(day: number, month: number, after: YearAfter, weekday?: number): PieceBody {
  const latest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  if (day < 1 || day > latest) return { type: "error", warning: "not_real_date" };
  return {
    type: "element",
    unit: { name: "day", day, month },
    year: after.year,
    warnings: after.twoDigits ? ["two_digit_year"] : [],
    ...(weekday === undefined ? {} : { weekday }),
  };
}

/** `31 March`, `31st of March 2020`, `31-Mar-20`. */
function matchDayMonth(tokens: readonly Token[], at: number, weekday?: number): Match | undefined {
  const number = dayNumberAt(tokens, at);
  if (!number) return undefined;
  const monthAt = skipBetween(tokens, number.next, DASHES);
  const month = monthNamed(tokens[monthAt]?.text ?? "");
  if (month === undefined) return undefined;
  const dotted = isText(tokens[monthAt + 1], ".") && tokens[monthAt + 1]?.tight === true;
  const after = yearAt(tokens, dotted ? monthAt + 2 : monthAt + 1);
  return { next: after.next, pieces: [dayPiece(number.day, month, after, weekday)] };
}

/** `March 31, 2020`, `March 31st`. A month and two digits alone are a month of a year. */
function matchMonthDay(tokens: readonly Token[], at: number, weekday?: number): Match | undefined {
  const month = monthNamed(tokens[at]?.text ?? "");
  const number = month === undefined ? undefined : dayNumberAt(tokens, at + 1);
  if (month === undefined || !number) return undefined;
  const after = yearAt(tokens, number.next);
  const fourDigits = after.year !== null && !after.twoDigits;
  if (!fourDigits && !number.ordinal) return undefined;
  return { next: after.next, pieces: [dayPiece(number.day, month, after, weekday)] };
}

/** `1-5 March 2019`, `1 to 5 March`: two days of one month. */
function matchDaysOfMonth(tokens: readonly Token[], at: number): Match | undefined {
  const run = /^(\d{1,2})-(\d{1,2})$/u.exec(tokens[at]?.text ?? "");
  const first = run ? { day: Number(run[1]), next: at } : dayNumberAt(tokens, at);
  if (!first) return undefined;
  const joined = isText(tokens[first.next], "-", "to", "and", "&");
  if (!run && !joined) return undefined;
  const lastAt = run ? at + 1 : first.next + 1;
  const last = run ? { day: Number(run[2]), next: lastAt } : dayNumberAt(tokens, lastAt);
  const month = last && monthNamed(tokens[last.next]?.text ?? "");
  if (!last || month === undefined) return undefined;
  const after = yearAt(tokens, last.next + 1);
  const list = isText(tokens[first.next], "and", "&") && !run;
  return {
    next: after.next,
    pieces: [
      dayPiece(first.day, month, after),
      { type: "join", join: list ? "list" : "range" },
      dayPiece(last.day, month, after),
    ],
  };
}

const matchDayAndNumbers: Matcher = (tokens, at) =>
  matchDaysOfMonth(tokens, at) ?? matchDayMonth(tokens, at) ?? matchMonthDay(tokens, at);

function onWeekday(piece: PieceBody, weekday: number): PieceBody {
  return piece.type === "element" && piece.unit?.name === "day" ? { ...piece, weekday } : piece;
}

/** A day of a month, with or without its year and its day of the week. */
export const matchDay: Matcher = (tokens, at, context) => {
  const weekday = weekdayNamed(tokens[at]?.text ?? "");
  if (weekday === undefined) return matchDayAndNumbers(tokens, at, context);
  const start = isText(tokens[at + 1], ",", ".") ? at + 2 : at + 1;
  const named = matchDayMonth(tokens, start, weekday) ?? matchMonthDay(tokens, start, weekday);
  if (named) return named;
  const numbers = matchNumbers(tokens, start, context);
  return (
    numbers && { ...numbers, pieces: numbers.pieces.map((piece) => onWeekday(piece, weekday)) }
  );
};

/** `March 31` is rather a day without a year than March 2031, where the plan ends years before. */
function isFarFromPlan(year: YearName | null, context: MatchContext): boolean {
  const first = Number(context.planStart.slice(0, 4));
  return year !== null && year.year % 100 <= 31 && year.year > first + context.planYears + 1;
}

/** `March`, `Mar 20`, `Apr-19`, `March '20`. Any other year is left for the words that follow. */
export const matchMonth: Matcher = (tokens, at, context) => {
  const month = monthNamed(tokens[at]?.text ?? "");
  if (month === undefined) return undefined;
  const dotted = isText(tokens[at + 1], ".") && tokens[at + 1]?.tight === true;
  const start = dotted ? at + 2 : at + 1;
  const after = yearAt(tokens, start);
  if (!after.twoDigits) return { next: start, pieces: [elementOf({ name: "month", month }, null)] };
  const piece: PieceBody = isFarFromPlan(after.year, context)
    ? { type: "error", warning: "missing_year" }
    : elementOf({ name: "month", month }, after.year, ["two_digit_year"]);
  return { next: after.next, pieces: [piece] };
};
