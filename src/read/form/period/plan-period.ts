import type { IsoDay } from "../../../calendar/iso-day.ts";
import { parseTimescale } from "../../../calendar/parse-timescale.ts";
import { inferPlanPeriod } from "./infer-plan-period.ts";

/** When a plan runs, and what says so. */
export interface FormPeriod {
  /** First day of plan year 1. */
  readonly start: IsoDay;
  readonly years: number;
  readonly from: "told" | "timescales" | "title" | "dates" | "nothing";
}

/** What may tell when a plan runs. */
export interface PeriodHints {
  readonly told: IsoDay | null;
  /** Its title, and the name of its file. */
  readonly titles: readonly string[];
  readonly timescales: readonly string[];
  /** The dates in its actions. */
  readonly days: readonly IsoDay[];
  /** The financial year of this day is taken where nothing tells. */
  readonly today: IsoDay;
}

const YEARS =
  /\b(?:fy\s*)?20\d\d(?:\s*(?:\/|-|\u2013|to)\s*(?:20)?\d\d)(?:\s*(?:-|\u2013|to)\s*20\d\d\/\d\d)?\b/iu;
const ANY_PLAN = { planStart: "2000-04-01", planYears: 100 } as const;
const MOST_YEARS = 50;

/** The 1 April on which the financial year of a day begins. */
function financialYearStart(day: IsoDay): IsoDay {
  const year = Number(day.slice(0, 4));
  return day.slice(5) >= "04-01" ? `${year}-04-01` : `${year - 1}-04-01`;
}

function yearsUntil(start: IsoDay, last: IsoDay): number {
  const years = Number(financialYearStart(last).slice(0, 4)) - Number(start.slice(0, 4)) + 1;
  return Math.min(MOST_YEARS, Math.max(1, years));
}

function fromTitle(title: string): FormPeriod | undefined {
  const written = YEARS.exec(title)?.[0];
  const { start, end } =
    written === undefined ? { start: null, end: null } : parseTimescale(written, ANY_PLAN);
  if (start === null || end === null) return undefined;
  const first = financialYearStart(start);
  return { start: first, years: yearsUntil(first, end), from: "title" };
}

/**
 * When a plan runs: as told, as its timescales pair plan years with financial years, as its title says
 * ("2021-2026"), or from the financial year of its earliest date, which has to be asked about.
 */
export function planPeriod({ told, titles, timescales, days, today }: PeriodHints): FormPeriod {
  const pairs = inferPlanPeriod({ actions: timescales.map((timescale) => ({ timescale })) });
  const titled = titles.map(fromTitle).find((period) => period !== undefined);
  const sorted = [...days].sort();
  const last = sorted.at(-1) ?? today;
  if (told !== null) {
    const years = pairs?.years ?? titled?.years ?? yearsUntil(told, last);
    return { start: told, years, from: "told" };
  }
  if (pairs) return { start: `${pairs.firstYear}-04-01`, years: pairs.years, from: "timescales" };
  if (titled) return titled;
  const [earliest] = sorted;
  const start = financialYearStart(earliest ?? today);
  return {
    start,
    years: yearsUntil(start, last),
    from: earliest === undefined ? "nothing" : "dates",
  };
}
