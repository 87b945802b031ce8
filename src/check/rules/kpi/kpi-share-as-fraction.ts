import { isShare, kpiValueOf } from "../../../plan/register/kpi-value.ts";
import { kpiText } from "../../../read/kpi/kpi-row.ts";
import { quoted } from "../../place.ts";
import { factsOf, kpiRule, valueLabel } from "../../kpi-rule.ts";

/** A share that is written as a part of 1: 0.85 may be 85 per cent, or less than one (faults A16). */
export const kpiShareAsFraction = kpiRule({
  code: "kpi-share-as-fraction",
  severity: "query",
  title: "A KPI value in per cent is between 0 and 1",
  source: "A share is a part of a whole",
  field: "value",
  say: (row, context) => {
    const unit = factsOf(row, context)?.unit ?? "";
    const written = kpiText(row, "value");
    const value = kpiValueOf(written, unit);
    const isPlain = !written.includes("%") && typeof value === "number";
    if (!isShare(unit) || !isPlain || value <= 0 || value >= 1) return null;
    const percent = `${Number((value * 100).toPrecision(12))}%`;
    return {
      found: quoted(written),
      wanted: `${percent} or ${quoted(written)}%`,
      message: `${valueLabel(row)} is a percentage and is read as ${quoted(written)}%. Confirm, or write ${percent} if that is meant`,
      fix: `Confirm, or write ${percent}`,
    };
  },
});
