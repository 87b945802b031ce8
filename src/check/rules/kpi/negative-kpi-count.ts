import { isCounted, kpiValueOf } from "../../../plan/register/kpi-value.ts";
import { kpiText } from "../../../read/kpi/kpi-row.ts";
import { quoted } from "../../place.ts";
import { factsOf, kpiRule, valueLabel } from "../../kpi-rule.ts";

/** A count that is below 0. */
export const negativeKpiCount = kpiRule({
  code: "negative-kpi-count",
  severity: "error",
  title: "A KPI that counts has a value below 0",
  source: "A count is never below 0",
  field: "value",
  say: (row, context) => {
    const facts = factsOf(row, context);
    if (!facts || !isCounted(facts)) return null;
    const written = kpiText(row, "value");
    const value = kpiValueOf(written, facts.unit);
    if (typeof value !== "number" || value >= 0) return null;
    return {
      found: quoted(written),
      wanted: "0 or a number above it",
      message: `${valueLabel(row)} is a count and must be 0 or more`,
      fix: "Enter the count, 0 or more",
    };
  },
});
