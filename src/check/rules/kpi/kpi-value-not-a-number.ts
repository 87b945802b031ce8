import { NO_DATA } from "../../../plan/kpi-sheet.ts";
import { hasTooManyDecimals, kpiValueOf } from "../../../plan/register/kpi-value.ts";
import { kpiText } from "../../../read/kpi/kpi-row.ts";
import { quoted } from "../../place.ts";
import { factsOf, kpiRule, valueLabel } from "../../kpi-rule.ts";

/** A value that is neither a number nor a marker. */
export const kpiValueNotANumber = kpiRule({
  code: "kpi-value-not-a-number",
  severity: "error",
  title: "A KPI value is neither a number nor [x]",
  source: "GOV.UK error style; domain reference 6.4",
  field: "value",
  say: (row, context) => {
    const written = kpiText(row, "value");
    const unit = factsOf(row, context)?.unit ?? "%";
    if (kpiValueOf(written, unit) !== null) return null;
    if (hasTooManyDecimals(written)) {
      return {
        found: quoted(written),
        wanted: "a number with 9 decimal places at most",
        message: `${valueLabel(row)} has too many decimal places: ${quoted(written)}. Round it, to 1 decimal place if nothing else is agreed`,
        fix: "Round the number and type it",
      };
    }
    return {
      found: quoted(written),
      wanted: `a number, or ${NO_DATA} if there is no data`,
      message: `${valueLabel(row)} must be a number, or ${NO_DATA} if there is no data`,
      fix: `Enter a number alone, or ${NO_DATA}; put words in the note`,
    };
  },
});
