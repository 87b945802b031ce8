import type { UpdateField } from "../plan/column-fields.ts";
import type { AnsweredRow } from "./answered-row.ts";
import type { RuleContext } from "./check-context.ts";
import type { Fault } from "./fault.ts";
import { placeOf } from "./place.ts";
import type { Rule } from "./rule.ts";

/**
 * A rule that looks at each answered row by itself; its fault is in the row's cell of `field`. `say` gives
 * nothing where the row is in order.
 */
export function rowRule(
  rule: Omit<Rule, "check" | "about"> & {
    readonly field: UpdateField;
    readonly say: (
      answered: AnsweredRow,
      context: RuleContext,
    ) => Pick<Fault, "found" | "wanted" | "message" | "fix" | "mends" | "severity"> | null;
  },
): Rule {
  const { field, say, ...rest } = rule;
  return {
    ...rest,
    about: "value",
    check: (context) =>
      context.rows.flatMap((answered) => {
        const words = say(answered, context);
        return words ? [{ ...placeOf(answered, field), ...words }] : [];
      }),
  };
}
