import { isShare, kpiValueOf } from "../../../plan/register/kpi-value.ts";
import { kpiText } from "../../../read/kpi/kpi-row.ts";
import { quoted } from "../../place.ts";
import { factsOf, kpiRule, valueLabel } from "../../kpi-rule.ts";

/** A share of a hundred that is below 0 or above 100. */
export const kpiShareOutOfRange = kpiRule({
  code: "kpi-share-out-of-range",
  severity: "error",
  title: "A KPI value in per cent is below 0 or above 100",
  source: "A share is a part of a whole",
  field: "value",
  say: (row, context) => {
    const unit = factsOf(row, context)?.unit ?? "";
    const written = kpiText(row, "value");
    const value = kpiValueOf(written, unit);
    if (!isShare(unit) || typeof value !== "number" || (value >= 0 && value <= 100)) return null;
    return {
      found: quoted(written),
      wanted: "a number from 0 to 100",
      message: `${valueLabel(row)} is a percentage and must be from 0 to 100`,
      fix: "Enter the percentage, from 0 to 100",
    };
  },
});
