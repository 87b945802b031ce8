import { kpiText } from "../../../read/kpi/kpi-row.ts";
import { quoted } from "../../place.ts";
import { kpiRule, valueLabel } from "../../kpi-rule.ts";

/** A value that a formula computes: what is merged is its last result. */
export const formulaInKpiValue = kpiRule({
  code: "formula-in-kpi-value",
  severity: "query",
  title: "A KPI value is a formula; its last result is taken",
  source: "Answers are typed values",
  field: "value",
  say: (row) => {
    const formula = row.answers.value?.formula;
    if (formula === undefined) return null;
    return {
      found: quoted(`=${formula}`),
      wanted: "the number itself",
      message: `${valueLabel(row)} holds a formula and is read as "${quoted(kpiText(row, "value"))}". Confirm or type the number itself`,
      fix: "Type the number over the formula",
    };
  },
});
