import { fold } from "../../../text/fold.ts";
import { inWords } from "../../field-words.ts";
import { quoted } from "../../place.ts";
import { rowRule } from "../../row-rule.ts";

/** Two or more actions in one cell, and nothing else: `1a and 1b`. */
function namesSeveral(written: string, refs: readonly string[]): boolean {
  const words = fold(written)
    .split(" ")
    .filter((word) => word !== "and");
  return refs.length > 1 && words.every((word) => refs.some((ref) => fold(ref) === word));
}

/** A reference that no action of the plan has. */
export const unknownReference = rowRule({
  code: "unknown-reference",
  severity: "error",
  title: "The action plan reference is not in the plan",
  source: "GOV.UK error style",
  field: "reference",
  say: ({ row: { reference } }, { plan }) => {
    if (reference.kind !== "unknown") return null;
    const written = quoted(reference.written);
    const { suggestions } = reference;
    if (namesSeveral(reference.written, suggestions)) {
      return {
        found: written,
        wanted: "one reference",
        message: `Action plan reference ${written} names ${suggestions.length} actions. Write one row for each`,
        fix: `Write one row each for ${inWords(suggestions)}`,
      };
    }
    const range = `${plan.actions[0]?.ref ?? ""} to ${plan.actions.at(-1)?.ref ?? ""}`;
    const any = `a reference from ${range}`;
    const offers = inWords(suggestions, "or");
    return {
      found: written,
      wanted: offers || any,
      message: `Action plan reference must be one in the plan, ${range}. ${written} is not in the plan`,
      fix: offers
        ? `Enter ${offers} if that is what you mean, or another reference from ${range}`
        : `Enter ${any}`,
    };
  },
});
