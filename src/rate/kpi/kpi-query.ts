import { isPartOver } from "../../calendar/year-part.ts";
import type { IsoDay } from "../../calendar/iso-day.ts";
import type { Kpi } from "../../plan/plan.ts";
import type { KpiPeriod } from "../../plan/register/kpi-periods.ts";
import type { KpiYear } from "../../plan/register/kpi-year.ts";
import { kpiPeriodLabel } from "../../plan/register/kpi-period-label.ts";
import { isCounted } from "../../plan/register/kpi-value.ts";
import { readFigure } from "../../plan/register/read-figure.ts";
import { decimalDifference, isAtMost } from "./is-at-most.ts";
import type { KpiRating } from "./kpi-rating.ts";

const QUARTERS = ["q1", "q2", "q3", "q4"] as const;

interface Dated {
  readonly period: KpiPeriod;
  readonly number: number;
}

function numbersOf({ start, values }: KpiYear, date: IsoDay): readonly Dated[] {
  return [...QUARTERS, "year" as const].flatMap((period) => {
    const figure = readFigure(values[period]);
    const isOver = start !== null && isPartOver(start, period, date);
    return isOver && figure.kind === "number" ? [{ period, number: figure.number }] : [];
  });
}

function inWords(number: number): string {
  return number.toLocaleString("en-GB", { maximumFractionDigits: 2 });
}

function sumQuery(numbers: readonly Dated[]): string {
  const year = numbers.find(({ period }) => period === "year");
  const quarters = numbers.filter(({ period }) => period !== "year");
  if (year === undefined || quarters.length < QUARTERS.length) return "";
  const sum = quarters.reduce((whole, { number }) => whole + number, 0);
  if (isAtMost(Math.abs(decimalDifference(sum, year.number)), 0)) return "";
  return `the quarters add up to ${inWords(sum)}, but the year says ${inWords(year.number)}. Correct what is wrong, or say in the definition why they differ.`;
}

function runningQuery(numbers: readonly Dated[]): string {
  const fallen = numbers.find(({ number }, at) => number < (numbers[at - 1]?.number ?? number));
  if (fallen === undefined) return "";
  return `its figures are cumulative, but ${kpiPeriodLabel(fallen.period)} is lower than the period before. Correct what is wrong, or enter Discrete under “Quarters are”.`;
}

/** Whether what adds up in a year does: null where it need not, as for percentages and rates. */
function figuresQuery(kpi: Kpi, year: KpiYear, date: IsoDay): string {
  if (!isCounted(kpi) || year.counting === null) return "";
  const numbers = numbersOf(year, date);
  const query = year.counting === "Discrete" ? sumQuery(numbers) : runningQuery(numbers);
  return query === "" ? "" : `KPI ${kpi.number}, ${year.year}: ${query}`;
}

/**
 * What to ask the team about a KPI's year as of a day, empty where there is nothing to ask: a Red
 * without a corrective action, and counts that do not add up, or fall where they are cumulative.
 */
export function kpiQuery(kpi: Kpi, year: KpiYear, { rating }: KpiRating, date: IsoDay): string {
  const action =
    rating === "Red" && year.correctiveAction.trim() === ""
      ? `KPI ${kpi.number} is Red. What is being done about it? Enter a corrective action.`
      : "";
  return [action, figuresQuery(kpi, year, date)].filter((query) => query !== "").join(" ");
}
