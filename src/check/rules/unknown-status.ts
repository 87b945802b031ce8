import { inWords } from "../field-words.ts";
import { placeOf, quoted } from "../place.ts";
import type { Rule } from "../rule.ts";

/** A status that is not in the plan's list and none of its other wordings. */
export const unknownStatus: Rule = {
  code: "unknown-status",
  severity: "error",
  title: "The status is not in the list",
  source: "GOV.UK error style",
  about: "value",
  check: ({ rows, plan }) =>
    rows.flatMap((answered) => {
      const { status } = answered.row;
      if (status.kind !== "unknown") return [];
      const names =
        status.suggestions.length > 0 ? status.suggestions : plan.statuses.map(({ name }) => name);
      const written = quoted(status.written);
      return [
        {
          ...placeOf(answered, "status"),
          found: written,
          wanted: inWords(names, "or"),
          message: `Status of action must be ${inWords(names, "or")}. "${written}" is not in the list`,
          fix: `Select ${inWords(names, "or")}`,
        },
      ];
    }),
};
