import { yearPartName } from "../../../calendar/year-part.ts";
import { KPI_PERIODS } from "../../../plan/register/kpi-periods.ts";
import { protectionOf } from "../../../publish/small-numbers/protection.ts";
import { tidy } from "../../../text/tidy.ts";
import type { PackInput } from "../pack-input.ts";
import { kpiLines } from "./kpi-lines.ts";

/**
 * Why the KPI tables of this input may not be published, one sentence each (domain reference 5.2): the
 * preset protects nothing, a hidden figure could be worked out from what was published before, or a figure
 * among counts of people is none.
 */
export function smallNumberRefusals(input: PackInput): readonly string[] {
  const shown = kpiLines(input);
  if (shown === null) return [];
  const counted = shown.lines.filter((line) => line.shown.counts !== null);
  const { internalOnly } = protectionOf(input.master.plan.policy);
  const unprotected =
    internalOnly && counted.length > 0
      ? [
          "Small numbers are not protected, so the KPI figures are for use inside the team only. Choose another rule in the Settings sheet.",
        ]
      : [];
  const refused = counted.flatMap(({ kpi, shown: { counts } }) =>
    KPI_PERIODS.filter((period) => counts?.refused.some((id) => id.startsWith(period))).map(
      (period) =>
        `KPI ${kpi.number}, ${yearPartName(shown.start, period)}: this count is hidden, but it could be worked out from what was published before.`,
    ),
  );
  const uncounted = counted.flatMap(({ kpi, year, shown: { uncounted: periods } }) =>
    periods.map(
      (period) =>
        `KPI ${kpi.number}, ${yearPartName(shown.start, period)}: “${tidy(year.values[period])}” is no whole number of people. Enter the count in the master; for a rate or an average, say so in the KPI's unit.`,
    ),
  );
  return [...unprotected, ...refused, ...uncounted];
}
