import { inWords } from "../../field-words.ts";
import { quoted } from "../../place.ts";
import { rowRule } from "../../row-rule.ts";

/**
 * A status that is not in the plan's list and none of its other wordings. A per cent is one where the
 * plan's actions are rated by per cent complete: nothing else is asked then.
 */
export const unknownStatus = rowRule({
  code: "unknown-status",
  severity: "error",
  title: "The status is not in the list",
  source: "GOV.UK error style",
  field: "status",
  say: ({ row: { status } }, { plan }) => {
    if (status.kind !== "unknown") return null;
    const isShare = status.percent !== undefined;
    if (isShare && plan.policy.rating === "percent-bands") return null;
    const names =
      status.suggestions.length > 0 ? status.suggestions : plan.statuses.map(({ name }) => name);
    const wanted = inWords(names, "or");
    const written = quoted(status.written);
    return {
      found: written,
      wanted,
      message: `Status of action must be ${wanted}. "${written}" ${isShare ? "says how much is complete, not how it stands" : "is not in the list"}`,
      fix: `Select ${wanted}`,
    };
  },
});
