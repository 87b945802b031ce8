import { longDay, type IsoDay } from "../../calendar/iso-day.ts";
import { yearPartName } from "../../calendar/year-part.ts";
import type { RatingName } from "../../plan/ratings.ts";
import type { Kpi, Plan } from "../../plan/plan.ts";
import type { KpiPeriod } from "../../plan/register/kpi-periods.ts";
import type { KpiYear } from "../../plan/register/kpi-year.ts";
import { readTolerance } from "../../plan/register/read-figure.ts";
import { comparatorGap, type ComparatorGap } from "./comparator-gap.ts";
import { kpiDirection } from "./kpi-direction.ts";
import { reckonKpi } from "./kpi-reckoning.ts";
import { kpiInputs } from "./kpi-inputs.ts";
import {
  latestPeriod,
  previousValue,
  sameQuarterBefore,
  yearBefore,
  type EarlierValue,
} from "./kpi-periods.ts";
import { kpiQuery } from "./kpi-query.ts";
import type { KpiDirection, KpiRating } from "./kpi-rating.ts";
import { rateKpi } from "./rate-kpi.ts";

/** A KPI in one plan year, rated at its latest period that is over. */
export interface KpiYearRating {
  /** The KPI's number. */
  readonly kpi: string;
  readonly year: string;
  /** Null where no period of the year is over. */
  readonly period: KpiPeriod | null;
  readonly rating: RatingName;
  readonly rule: string;
  /** Word first, period and setup warning last: "Amber: 72 against … Quarter 2 (July to September 2019)." */
  readonly reason: string;
  readonly direction: KpiDirection;
  /** What the direction is since; null where there is nothing to compare with. */
  readonly previous: EarlierValue | null;
  /** Since the same quarter of the year before; null where that is not there, or is `previous`. */
  readonly sinceLastYear: KpiDirection | null;
  /** What that direction is since; null where it is. */
  readonly lastYear: EarlierValue | null;
  readonly gap: ComparatorGap | null;
  /** What is wrong with how the KPI is set up; empty where nothing is. */
  readonly warning: string;
  /** What to ask the team; empty where there is nothing to ask. */
  readonly query: string;
}

const NOTHING = {
  period: null,
  rating: "Grey",
  direction: "Not comparable",
  previous: null,
  sinceLastYear: null,
  lastYear: null,
  gap: null,
  warning: "",
  query: "",
} as const;

function unrated({ kpi, year, start }: KpiYear, date: IsoDay): KpiYearRating {
  if (start === null) {
    const reason = `Grey: “${year}” is none of the plan's years, so its quarters have no dates.`;
    return { ...NOTHING, kpi, year, rule: "K2y", reason };
  }
  const reason = `Grey: no period of this year is over on ${longDay(date)}.`;
  return { ...NOTHING, kpi, year, rule: "K2n", reason };
}

function warningOf({ warning }: KpiRating, { tolerance }: KpiYear): string {
  if (readTolerance(tolerance) !== null) return warning;
  const unread = `The tolerance “${tolerance.trim()}” is not read: the plan's setting is used. Enter it as 10% or as a number.`;
  return warning === "" ? unread : `${warning} ${unread}`;
}

/** Reason, period and setup warning, one sentence each. */
function reasonAt(reason: string, { start }: KpiYear, period: KpiPeriod, warning: string): string {
  const name = start === null ? "" : ` ${yearPartName(start, period)}.`;
  return `${reason}${name}${warning === "" ? "" : ` ${warning}`}`;
}

interface RatedPeriod {
  readonly year: KpiYear;
  readonly before: KpiYear | null;
  readonly period: KpiPeriod;
  /** As of which day it is rated. */
  readonly date: IsoDay;
}

function ratedAt(
  { policy, partners }: Pick<Plan, "policy" | "partners">,
  kpi: Kpi,
  { year, before, period, date }: RatedPeriod,
): KpiYearRating {
  const previous = previousValue(year, period, before);
  const lastYear = sameQuarterBefore(period, before);
  const inputs = kpiInputs({ policy, partners }, kpi, year, period, previous);
  const { actual } = reckonKpi(inputs);
  const rated = rateKpi(inputs);
  const warning = warningOf(rated, year);
  const isOffered = lastYear !== null && lastYear.name !== previous?.name;
  return {
    kpi: kpi.number,
    year: year.year,
    period,
    rating: rated.rating,
    rule: rated.rule,
    reason: reasonAt(rated.reason, year, period, warning),
    direction: rated.direction,
    previous,
    sinceLastYear: isOffered ? kpiDirection({ ...inputs, actual, previous: lastYear.value }) : null,
    lastYear: isOffered ? lastYear : null,
    gap: comparatorGap(kpi.polarity, year, actual, previous?.value ?? null),
    warning,
    query: kpiQuery(kpi, year, rated, date),
  };
}

/**
 * Rates every KPI of the plan in each of its years, at the latest period that is over by `date` and has
 * something in it. Rows of KPIs that the plan does not have are left out.
 */
export function rateKpis(
  plan: Plan,
  kpiYears: readonly KpiYear[],
  date: IsoDay,
): readonly KpiYearRating[] {
  return kpiYears.flatMap((year) => {
    const kpi = plan.kpis.find(({ number }) => number === year.kpi);
    if (kpi === undefined) return [];
    const period = latestPeriod(year, date);
    if (period === null) return [unrated(year, date)];
    return [ratedAt(plan, kpi, { year, before: yearBefore(year, kpiYears), period, date })];
  });
}
