import type { PackSection } from "../../../publish/pack.ts";
import { kpiTables } from "../kpi/kpi-tables.ts";
import type { PackInput } from "../pack-input.ts";
import { ownText } from "../pack-text.ts";

/** The indicators of the plan with their figures, targets and comparators, and the thresholds used for them. */
export function kpiSection(input: PackInput): PackSection {
  const tables = kpiTables(input);
  const none =
    input.master.plan.kpis.length === 0
      ? "The plan has no key performance indicators."
      : "No figures have been entered for the plan's key performance indicators.";
  return {
    id: "kpis",
    heading: "Key performance indicators (KPIs)",
    blocks:
      tables.length > 0
        ? tables.map((table) => ({ kind: "table", table }))
        : [{ kind: "paragraph", text: ownText(none) }],
  };
}
