import { yearPartName } from "../../../calendar/year-part.ts";
import { KPI_PERIODS } from "../../../plan/register/kpi-figures.ts";
import { protectionOf } from "../../../publish/small-numbers/protection.ts";
import type { PackInput } from "../pack-input.ts";
import { kpiLines } from "./kpi-lines.ts";

/**
 * Why the KPI tables of this input may not be published, one sentence each (domain reference 5.2): the
 * preset protects nothing, or a hidden figure could be worked out from what was published before.
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
  return [...unprotected, ...refused];
}
