import type { KpiPeriod } from "./kpi-figures.ts";

/** The period without its months: `Quarter 2`, or `Whole year`. */
export function shortPeriodName(period: KpiPeriod): string {
  return period === "year" ? "Whole year" : `Quarter ${period.slice(1)}`;
}
