import type { KpiLogLine } from "../../plan/register/kpi-log.ts";
import { kpiPeriodLabel } from "../../plan/register/kpi-period-label.ts";
import { tidy } from "../../text/tidy.ts";
import { quoteShort } from "../words/remarks.ts";
import type { Comparison } from "../lines/version-changes.ts";
import { kpiRef } from "./kpi-key.ts";

/** What a line is about as its partner wrote it: `KPI 4, Quarter 2, April 2018 to March 2019`. */
export function writtenFigure({ kpi, period, year }: KpiLogLine): string {
  const named = kpi === "" ? "No KPI" : kpiRef({ kpi: quoteShort(kpi) });
  return `${named}, ${kpiPeriodLabel(period)}, ${quoteShort(year)}`;
}

/** How two versions of a KPI value are compared: by what was written, whether it can stand or not. */
export const FIGURE_COMPARISON: Comparison<KpiLogLine> = {
  subjectOf: writtenFigure,
  fields: [{ name: "", textOf: ({ value }) => value, meaningOf: tidy, isProse: false }],
  isNew: () => "new",
  isLeftOut: (version) => `not in version ${version}, the earlier value is kept`,
};
