import { type Period, monthsPeriod, yearOfMonthIn } from "../../financial-year.ts";
import { isoDay } from "../../iso-day.ts";
import type { TimescaleContext, TimescaleWarning } from "../../timescale.ts";
import type { SeasonName, Unit, YearName } from "../pieces/pieces.ts";
import { easterOf } from "./easter.ts";
import { planYearDoubts, planYearStart } from "./resolve-year.ts";
import { type Resolved, spanOf } from "./span.ts";

const FIRST_MONTH_OF_SEASON: Readonly<Record<SeasonName, number>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  winter: 12,
};
/** First month and number of months. */
const TERMS: Readonly<Record<SeasonName, readonly [number, number]>> = {
  autumn: [9, 4],
  spring: [1, 3],
  summer: [4, 4],
  winter: [1, 3],
};

/** The calendar year of a month in a named year; undefined where the name covers several years. */
function yearOfMonth(name: YearName, month: number, context: TimescaleContext): number | undefined {
  switch (name.system) {
    case "bare":
    case "calendar":
      return name.year;
    case "span":
      return undefined;
    case "academic":
      return month < 9 ? name.year + 1 : name.year;
    case "plan":
      return yearOfMonthIn(planYearStart(name.year, context), month);
    default:
      return yearOfMonthIn(name.year, month);
  }
}

/** What a year name itself leaves open when a part of it is meant. */
function doubtsOf(name: YearName, context: TimescaleContext): readonly TimescaleWarning[] {
  if (name.system === "plan") return planYearDoubts(name.year, context);
  return name.system === "loose" ? ["incomplete"] : [];
}

/** Quarters and halves of the financial year, unless the calendar year is named. */
function resolvePart(
  precision: "quarter" | "half",
  number: number,
  name: YearName,
  context: TimescaleContext,
): Resolved {
  const length = precision === "quarter" ? 3 : 6;
  const inCalendar = (year: number): Period =>
    monthsPeriod(year, (number - 1) * length + 1, length);
  const inFinancial = (year: number): Period =>
    monthsPeriod(year, (number - 1) * length + 4, length);
  switch (name.system) {
    case "span":
    case "academic":
      return { error: "unparsed" };
    case "calendar":
      return spanOf(inCalendar(name.year), precision);
    case "bare":
      return spanOf(inFinancial(name.year), precision, ["cal_or_fy"], inCalendar(name.year));
    case "plan":
      return spanOf(
        inFinancial(planYearStart(name.year, context)),
        precision,
        doubtsOf(name, context),
      );
    default:
      return spanOf(inFinancial(name.year), precision, doubtsOf(name, context));
  }
}

function resolveMonths(
  precision: "month" | "season" | "term",
  [month, count]: readonly [number, number],
  name: YearName,
  context: TimescaleContext,
): Resolved {
  const year = yearOfMonth(name, month, context);
  if (year === undefined) return { error: "unparsed" };
  const vague: readonly TimescaleWarning[] = precision === "month" ? [] : ["vague"];
  return spanOf(monthsPeriod(year, month, count), precision, [
    ...doubtsOf(name, context),
    ...vague,
  ]);
}

/** Easter may fall twice or not at all in twelve months that begin in spring: only other years have one. */
function resolveEaster(name: YearName): Resolved {
  switch (name.system) {
    case "bare":
    case "calendar":
      return spanOf(easterOf(name.year), "day");
    case "academic":
      return spanOf(easterOf(name.year + 1), "day");
    default:
      return { error: "vague" };
  }
}

/** A part of a named year (domain reference 4.4 T2 to T4). */
export function resolveUnit(unit: Unit, name: YearName, context: TimescaleContext): Resolved {
  switch (unit.name) {
    case "day": {
      const year = yearOfMonth(name, unit.month, context);
      if (year === undefined) return { error: "unparsed" };
      const day = isoDay(year, unit.month, unit.day);
      if (day === undefined) return { error: "not_real_date" };
      return spanOf({ start: day, end: day }, "day", doubtsOf(name, context));
    }
    case "month":
      return resolveMonths("month", [unit.month, 1], name, context);
    case "season":
      return resolveMonths("season", [FIRST_MONTH_OF_SEASON[unit.season], 3], name, context);
    case "term": {
      const school: YearName =
        name.system === "financial" ? { system: "academic", year: name.year } : name;
      return resolveMonths("term", TERMS[unit.season], school, context);
    }
    case "easter":
      return resolveEaster(name);
    case "quarter":
    case "half":
      return resolvePart(unit.name, unit.number, name, context);
  }
}
