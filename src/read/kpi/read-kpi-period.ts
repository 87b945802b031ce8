import type { Plan } from "../../plan/plan.ts";
import { type PlanYear, planYears, planYearWritten } from "../../plan/plan-years.ts";
import type { KpiPeriod } from "../../plan/register/kpi-periods.ts";
import { fold } from "../../text/fold.ts";

const QUARTERS: readonly KpiPeriod[] = ["q1", "q2", "q3", "q4"];
const QUARTER = /^(?:quarter|qtr|q) ?([1-4])\b/u;
const WHOLE_YEAR = /^(?:whole year|full year|year|annual|total)\b/u;
const LONGEST = 120;

/** The quarter or year that is written: `Quarter 2 (July to September 2018)`, `Q2`, `2`, `Year`. */
export function readKpiPeriod(written: string): KpiPeriod | null {
  const folded = fold(written.slice(0, LONGEST));
  const bare = /^[1-4]$/u.test(folded) ? folded : QUARTER.exec(folded)?.[1];
  if (bare !== undefined) return QUARTERS[Number(bare) - 1] ?? null;
  return WHOLE_YEAR.test(folded) ? "year" : null;
}

/** The calendar years that a text names, with `2018/19` as 2018 and 2019. */
function yearsNamed(written: string): number[] {
  const found = [...written.slice(0, LONGEST).matchAll(/\b(\d{4})(?:\s?[/–-]\s?(\d{2})\b)?/gu)];
  return found.flatMap(([, full = "", short]) => {
    const first = Number(full);
    return short === undefined ? [first] : [first, Math.floor(first / 100) * 100 + Number(short)];
  });
}

function isYearAndNext([first, next, ...more]: readonly number[]): boolean {
  return first !== undefined && next === first + 1 && more.length === 0;
}

/**
 * The year of the plan that is written: by its name, as `2018/19`, `2018 to 2019`, or as `Year 2`. Null
 * where it is none of the plan's, or cannot be told.
 */
export function readPlanYear(
  written: string,
  plan: Pick<Plan, "start" | "years">,
): PlanYear | null {
  const named = planYearWritten(written, plan);
  if (named) return named;
  const years = planYears(plan);
  const counted = /^(?:plan )?year (\d{1,2})$/u.exec(fold(written.slice(0, LONGEST)))?.[1];
  if (counted !== undefined) return years[Number(counted) - 1] ?? null;
  const numbers = yearsNamed(written);
  if (!isYearAndNext(numbers)) return null;
  return years.find(({ start }) => Number(start.slice(0, 4)) === numbers[0]) ?? null;
}
