import { fold } from "../../text/fold.ts";
import { Wanted, type CellForm } from "../table/cell-form.ts";
import { KPI_PERIODS, type KpiPeriod } from "./kpi-periods.ts";

/** How the sheets of the master name a period of a KPI: `Quarter 1`, `Year`. */
export function kpiPeriodLabel(period: KpiPeriod): string {
  return period === "year" ? "Year" : `Quarter ${period.slice(1)}`;
}

/** The period that a label means, whatever its case; undefined where it is none. */
function kpiPeriodLabelled(label: string): KpiPeriod | undefined {
  return KPI_PERIODS.find((period) => fold(kpiPeriodLabel(period)) === fold(label));
}

const WANTED = new Wanted(`one of: ${KPI_PERIODS.map(kpiPeriodLabel).join(", ")}`);

/** A period by its label. */
export const KPI_PERIOD: CellForm<KpiPeriod> = {
  read: ({ text }) => kpiPeriodLabelled(text) ?? WANTED,
  write: kpiPeriodLabel,
};
