import type { Severity } from "../../finding/finding.ts";
import type { RuleCode } from "../../finding/finding-code.ts";
import { type KpiAnswerField, type KpiRow, kpiText } from "../../read/kpi/kpi-row.ts";
import { kpiPeriodLabel } from "../../plan/register/kpi-period-label.ts";
import type { Fault } from "../fault.ts";
import { placeOfAnswer, type Place } from "../place.ts";
import type { KpiContext } from "./kpi-context.ts";

/** One rule about the KPI values of a return. Its file is named after its code. */
export interface KpiRule {
  readonly code: RuleCode;
  readonly severity: Severity;
  /** One line for the rule table: what is wrong. */
  readonly title: string;
  /** Where the rule comes from. */
  readonly source: string;
  readonly check: (context: KpiContext) => readonly Fault[];
}

/** How messages call a row's value: `Quarter 2 value`. */
export function valueLabel({ period }: KpiRow): string {
  return period === null ? "Value" : `${kpiPeriodLabel(period)} value`;
}

/** The cell of a field, or, where it is blank, that of the value. */
export function placeIn(row: KpiRow, field: KpiAnswerField): Place {
  const answer = row.answers[field] ?? row.answers.value;
  const ref = row.kpi === "" ? null : `KPI ${row.kpi}`;
  return answer ? placeOfAnswer(answer, ref) : { sheet: row.sheet, cells: [], heading: null, ref };
}

/**
 * A rule that looks at each given value by itself; its fault is in the cell of `field`. `say` gives
 * nothing where the row is in order.
 */
export function kpiRule(
  rule: Omit<KpiRule, "check"> & {
    readonly field: KpiAnswerField;
    readonly say: (
      row: KpiRow,
      context: KpiContext,
    ) => Pick<Fault, "found" | "wanted" | "message" | "fix"> | null;
  },
): KpiRule {
  const { field, say, ...rest } = rule;
  return {
    ...rest,
    check: (context) =>
      context.rows
        .filter((row) => kpiText(row, "value") !== "")
        .flatMap((row) => {
          const words = say(row, context);
          return words ? [{ ...placeIn(row, field), ...words }] : [];
        }),
  };
}
