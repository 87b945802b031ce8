import { placeOf } from "../place.ts";
import type { Rule } from "../rule.ts";

/** An update without a reference. */
export const missingReference: Rule = {
  code: "missing-reference",
  severity: "error",
  title: "An update has no action plan reference",
  source: "GOV.UK error style",
  about: "value",
  check: ({ rows, plan }) => {
    const example = plan.actions.at(-1)?.ref ?? "1a";
    return rows
      .filter(({ row, hasUpdate }) => row.reference.kind === "missing" && hasUpdate)
      .map((answered) => ({
        ...placeOf(answered, "reference"),
        found: "no reference",
        wanted: `a reference of the plan, for example ${example}`,
        message: `Enter the action plan reference, for example ${example}`,
        fix: "Enter the reference of the action that the update is about",
      }));
  },
};
