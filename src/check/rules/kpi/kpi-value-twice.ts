import { yearPartName } from "../../../calendar/year-part.ts";
import { groupBy } from "../../../finding/group-by.ts";
import { kpiValueOf } from "../../../plan/register/kpi-value.ts";
import { type KpiRow, kpiText } from "../../../read/kpi/kpi-row.ts";
import type { Fault } from "../../fault.ts";
import { inWords } from "../../field-words.ts";
import { quoted } from "../../place.ts";
import { placeOfKpi } from "../../place-of-kpi.ts";
import type { RuleContext } from "../../check-context.ts";
import { factsOf } from "../../kpi-rule.ts";
import type { Rule } from "../../rule.ts";

/** Every value of one KPI and period, where they are not the same. */
function faultOf(rows: readonly KpiRow[], context: RuleContext): Fault[] {
  const [first] = rows;
  if (!first?.year || !first.period) return [];
  const unit = factsOf(first, context)?.unit ?? "";
  const meanings = rows.map((row) => kpiValueOf(kpiText(row, "value"), unit));
  if (new Set(meanings).size < 2) return [];
  const values = inWords([...new Set(rows.map((row) => quoted(kpiText(row, "value"))))]);
  const name = yearPartName(first.year.start, first.period);
  return [...groupBy(rows, ({ sheet }) => sheet).values()].flatMap((onSheet) => {
    const [at] = onSheet;
    if (!at) return [];
    return [
      {
        ...placeOfKpi(at, "value"),
        cells: onSheet.flatMap((row) => placeOfKpi(row, "value").cells),
        found: values,
        wanted: "one value",
        message: `KPI ${quoted(first.kpi)} has more than one value for ${name}: ${values}. Keep one of them`,
        fix: "Keep one value and empty the others",
      },
    ];
  });
}

/** The same KPI and period is given twice, with different values. */
export const kpiValueTwice: Rule = {
  code: "kpi-value-twice",
  severity: "error",
  title: "A KPI has two different values for the same period",
  source: "A period has one value",
  about: "value",
  check: (context) => {
    const given = context.kpiValues.filter(({ kpi, year, period }) => kpi !== "" && year && period);
    const same = groupBy(given, ({ kpi, year, period }) =>
      JSON.stringify([kpi, year?.start, period]),
    );
    return [...same.values()].flatMap((rows) => faultOf(rows, context));
  },
};
