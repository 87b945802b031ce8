import { rowRule } from "../../row-rule.ts";

/** An update without a reference. */
export const missingReference = rowRule({
  code: "missing-reference",
  severity: "error",
  title: "An update has no action plan reference",
  source: "GOV.UK error style",
  field: "reference",
  say: ({ row, hasUpdate }, { plan }) => {
    if (row.reference.kind !== "missing" || !hasUpdate) return null;
    const example = plan.actions.at(-1)?.ref ?? "1a";
    return {
      found: "no reference",
      wanted: `a reference of the plan, for example ${example}`,
      message: `Enter the action plan reference, for example ${example}`,
      fix: "Enter the reference of the action that the update is about",
    };
  },
});
