import { inWords } from "../field-words.ts";
import { placeOf, quoted } from "../place.ts";
import type { Rule } from "../rule.ts";

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
