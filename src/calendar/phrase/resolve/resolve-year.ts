import { type Period, financialYears, monthsPeriod } from "../../financial-year.ts";
import { isoDay } from "../../iso-day.ts";
import type { TimescaleContext, TimescaleWarning } from "../../timescale.ts";
import type { YearName } from "../pieces/pieces.ts";
import { type Resolved, spanOf } from "./span.ts";

const ACADEMIC_START = 9;

/** The calendar year in which plan year `number` begins (domain reference 4.4 T1). */
export function planYearStart(number: number, { planStart }: TimescaleContext): number {
  return Number(planStart.slice(0, 4)) + number - 1;
}

/** Plan year `number`: twelve months from the plan's first month. */
function planYear(number: number, context: TimescaleContext): Period {
  const month = Number(context.planStart.slice(5, 7));
  return monthsPeriod(planYearStart(number, context), month, 12);
}

/** The financial year is inferred from the plan's first; there may be no such plan year (domain reference 4.4 T13). */
export function planYearDoubts(
  number: number,
  { planYears }: TimescaleContext,
): TimescaleWarning[] {
  const outside = number < 1 || number > planYears;
  return outside ? ["inferred_year", "outside_plan"] : ["inferred_year"];
}

/** Twelve months from 6 April to 5 April. */
function taxYear(first: number): Period {
  return { start: isoDay(first, 4, 6) ?? "", end: isoDay(first + 1, 4, 5) ?? "" };
}

const academicYear = (first: number): Period => monthsPeriod(first, ACADEMIC_START, 12);

/** A calendar year, or several. */
export function calendarYears(first: number, last: number = first): Period {
  return monthsPeriod(first, 1, 12 * (last - first + 1));
}

/** "Financial year 2019" may begin or end in 2019: read as beginning, the other end kept. */
function looseYear(kind: "financial" | "academic" | "tax", year: number): Resolved {
  const [period, precision] =
    kind === "financial"
      ? ([financialYears, "financial_year"] as const)
      : kind === "tax"
        ? ([taxYear, "tax_year"] as const)
        : ([academicYear, "academic_year"] as const);
  return spanOf(period(year), precision, ["incomplete"], period(year - 1));
}

/** A year that stands alone. */
export function resolveYear(name: YearName, context: TimescaleContext): Resolved {
  switch (name.system) {
    case "financial":
      return spanOf(financialYears(name.year), "financial_year");
    case "calendar":
      return spanOf(calendarYears(name.year, name.last), "calendar_year");
    case "tax":
      return spanOf(taxYear(name.year), "tax_year");
    case "academic":
      return spanOf(academicYear(name.year), "academic_year");
    case "loose":
      return looseYear(name.kind, name.year);
    case "plan":
      return spanOf(planYear(name.year, context), "plan_year", planYearDoubts(name.year, context));
    case "bare":
      return spanOf(
        calendarYears(name.year),
        "calendar_year",
        ["cal_or_fy"],
        financialYears(name.year),
      );
    case "span":
      return resolveSpanOfYears(name.year, name.last);
  }
}

/** `2018-2023`: financial years from April of the first to March of the last; the calendar end is kept. */
export function resolveSpanOfYears(first: number, last: number): Resolved {
  return spanOf(
    financialYears(first, last - 1),
    "financial_years",
    ["cal_or_fy"],
    calendarYears(first, last),
  );
}
