import { fold } from "../../text/fold.ts";
import { inWords } from "../field-words.ts";
import { placeOf, quoted } from "../place.ts";
import type { Rule } from "../rule.ts";

/** Two or more actions in one cell, and nothing else: `1a and 1b`. */
function namesSeveral(written: string, refs: readonly string[]): boolean {
  const words = fold(written)
    .split(" ")
    .filter((word) => word !== "and");
  return refs.length > 1 && words.every((word) => refs.some((ref) => fold(ref) === word));
}

/** A reference that no action of the plan has. */
export const unknownReference: Rule = {
  code: "unknown-reference",
  severity: "error",
  title: "The action plan reference is not in the plan",
  source: "GOV.UK error style",
  about: "value",
  check: ({ rows, plan }) => {
    const range = `${plan.actions[0]?.ref ?? ""} to ${plan.actions.at(-1)?.ref ?? ""}`;
    return rows.flatMap((answered) => {
      const { reference } = answered.row;
      if (reference.kind !== "unknown") return [];
      const written = quoted(reference.written);
      const offers = inWords(reference.suggestions, "or");
      if (namesSeveral(reference.written, reference.suggestions)) {
        return [
          {
            ...placeOf(answered, "reference"),
            found: written,
            wanted: "one reference",
            message: `Action plan reference ${written} names ${reference.suggestions.length} actions. Write one row for each`,
            fix: `Write one row each for ${inWords(reference.suggestions)}`,
          },
        ];
      }
      return [
        {
          ...placeOf(answered, "reference"),
          found: written,
          wanted: offers === "" ? `a reference from ${range}` : offers,
          message: `Action plan reference must be one in the plan, ${range}. ${written} is not in the plan`,
          fix:
            offers === ""
              ? `Enter a reference from ${range}`
              : `Enter ${offers} if that is what you mean, or another reference from ${range}`,
        },
      ];
    });
  },
};
