import { NO_DATA } from "../../../plan/kpi-sheet.ts";
import { kpiText } from "../../../read/kpi/kpi-row.ts";
import { isNoAnswer, isPlaceholder } from "../../placeholder.ts";
import { quoted } from "../../place.ts";
import { kpiRule, valueLabel } from "../../kpi-rule.ts";

/** Text that stands for a value still to come. */
export const placeholderKpiValue = kpiRule({
  code: "placeholder-kpi-value",
  severity: "error",
  title: "A KPI value is a placeholder such as TBC",
  source: "Placeholders seen in published plans",
  field: "value",
  say: (row) => {
    const found = quoted(kpiText(row, "value"));
    if (!isPlaceholder(found) && !isNoAnswer(found)) return null;
    return {
      found,
      wanted: `a number, or ${NO_DATA} if there is no data`,
      message: `${valueLabel(row)} still says "${found}". Enter a number, or ${NO_DATA} if there is no data`,
      fix: `Enter a number, or ${NO_DATA} if there is no data`,
    };
  },
});
