import { inWords } from "../../field-words.ts";
import { quoted } from "../../place.ts";
import { factsOf, kpiRule } from "../../kpi-rule.ts";

/** A value is given for a KPI that the plan does not have, or for none. */
export const unknownKpi = kpiRule({
  code: "unknown-kpi",
  severity: "error",
  title: "A value is given for a KPI that is not in the plan",
  source: "A value belongs to one KPI of the plan",
  field: "kpi",
  say: (row, context) => {
    const { kpis } = context;
    const numbers = inWords(kpis?.map(({ number }) => number) ?? []);
    const wanted = numbers === "" ? "the number of a KPI in the plan" : numbers;
    const fix = "Enter the KPI's number as the plan has it";
    if (row.kpi === "") {
      const message = "Enter the number of the KPI that the value is for";
      return { found: "no KPI", wanted, message, fix };
    }
    if (kpis === null || factsOf(row, context)) return null;
    const found = quoted(row.kpi);
    if (numbers === "") {
      const none = `The plan has no KPIs, so there is none that ${found} could be for`;
      const remove = "Clear the row, or ask the team whether the plan is the right one";
      return { found, wanted: "no KPI values", message: none, fix: remove };
    }
    const message = `KPI must be one in the plan: ${numbers}. ${found} is not in the plan`;
    return { found, wanted, message, fix };
  },
});
