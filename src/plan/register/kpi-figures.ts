export { KPI_COUNTING } from "../master/kpi-words.ts";
export { KPI_PERIODS, type KpiPeriod } from "./kpi-periods.ts";
export type { KpiLogLine } from "./kpi-log.ts";
export type { KpiYear } from "./kpi-year.ts";

/** Markers that stand instead of a value (domain reference 6.2 X22); never blank, never NA. */
export const KPI_MARKERS = ["[c]", "[x]", "[z]"] as const;
