import type { KpiFacts } from "../plan/kpi-facts.ts";
import { kpiPeriodLabel } from "../plan/register/kpi-period-label.ts";
import type { KpiAnswerField, KpiRow } from "../read/kpi/kpi-row.ts";
import type { RuleContext } from "./check-context.ts";
import type { Fault } from "./fault.ts";
import { placeOfKpi } from "./place-of-kpi.ts";
import type { Rule } from "./rule.ts";

/** What is known of a row's KPI. */
export function factsOf(
  { kpi }: KpiRow,
  { kpis }: Pick<RuleContext, "kpis">,
): KpiFacts | undefined {
  return kpis?.find(({ number }) => number === kpi);
}

/** How messages call a row's value: `Quarter 2 value`. */
export function valueLabel({ period }: KpiRow): string {
  return period === null ? "Value" : `${kpiPeriodLabel(period)} value`;
}

/**
 * A rule that looks at each KPI value by itself; its fault is in the row's cell of `field`. `say` gives
 * nothing where the row is in order.
 */
export function kpiRule(
  rule: Omit<Rule, "check" | "about"> & {
    readonly field: KpiAnswerField;
    readonly say: (
      row: KpiRow,
      context: RuleContext,
    ) => Pick<Fault, "found" | "wanted" | "message" | "fix"> | null;
  },
): Rule {
  const { field, say, ...rest } = rule;
  return {
    ...rest,
    about: "value",
    check: (context) =>
      context.kpiValues.flatMap((row) => {
        const words = say(row, context);
        return words ? [{ ...placeOfKpi(row, field), ...words }] : [];
      }),
  };
}
