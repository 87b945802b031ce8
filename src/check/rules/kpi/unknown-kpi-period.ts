import { planYears } from "../../../plan/plan-years.ts";
import { kpiText } from "../../../read/kpi/kpi-row.ts";
import { quoted } from "../../place.ts";
import { kpiRule } from "../../kpi-rule.ts";

/** A value is given for a period that cannot be told, or is none of the plan's. */
export const unknownKpiPeriod = kpiRule({
  code: "unknown-kpi-period",
  severity: "error",
  title: "The period of a KPI value is missing or none of the plan's",
  source: "A value belongs to one quarter or year of the plan",
  field: "period",
  say: (row, { plan }) => {
    if (row.period !== null && row.year !== null) return null;
    const [first, ...more] = planYears(plan);
    const years = first ? ` of ${first.name}${more.length > 0 ? " or a later year" : ""}` : "";
    const written = [kpiText(row, "period"), kpiText(row, "year")].filter((text) => text !== "");
    const found = written.length > 0 ? quoted(written.join(", ")) : "no period";
    const wanted = `Quarter 1, 2, 3 or 4, or Year,${years}`;
    const said = written.length > 0 ? `. "${found}" is not` : "";
    return {
      found,
      wanted,
      message: `Period and financial year must be a quarter or a year of the plan${said}`,
      fix: `Enter ${wanted}`,
    };
  },
});
