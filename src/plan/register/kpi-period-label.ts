import { KPI_PERIODS, type KpiPeriod } from "./kpi-figures.ts";
import { fold } from "../../text/fold.ts";

/** How the sheets of the master name a period of a KPI: `Quarter 1`, `Year`. */
export function kpiPeriodLabel(period: KpiPeriod): string {
  return period === "year" ? "Year" : `Quarter ${period.slice(1)}`;
}

/** The period that a label means, whatever its case; undefined where it is none. */
export function kpiPeriodLabelled(label: string): KpiPeriod | undefined {
  return KPI_PERIODS.find((period) => fold(kpiPeriodLabel(period)) === fold(label));
}
