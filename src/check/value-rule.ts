import type { RuleContext } from "./check-context.ts";
import type { Fault } from "./fault.ts";
import type { Rule } from "./rule.ts";
import type { TypedAnswer } from "./typed-answers.ts";

/** A rule that looks at every answer by itself, whatever its field. */
export function valueRule(
  rule: Omit<Rule, "check"> & {
    readonly say: (
      answer: TypedAnswer,
      context: RuleContext,
    ) => Pick<Fault, "found" | "wanted" | "message" | "fix"> | null;
  },
): Rule {
  const { say, ...rest } = rule;
  return {
    ...rest,
    check: (context) =>
      context.answers.flatMap((typed) => {
        const words = say(typed, context);
        return words ? [{ ...typed.place, ...words }] : [];
      }),
  };
}
