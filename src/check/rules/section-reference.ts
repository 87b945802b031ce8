import { placeOf, quoted } from "../place.ts";
import type { Rule } from "../rule.ts";

const WHOLE_SECTION = /whole\s+section/iu;

/** A reference that is a section's; one that says "Whole section" is meant so. */
export const sectionReference: Rule = {
  code: "section-reference",
  severity: "query",
  title: "The action plan reference is a section, not an action",
  source: "GOV.UK error style",
  about: "value",
  check: ({ rows, plan }) =>
    rows.flatMap((answered) => {
      const { reference } = answered.row;
      if (reference.kind !== "section" || WHOLE_SECTION.test(reference.written)) return [];
      const written = quoted(reference.written);
      const example = plan.actions.findLast(({ section }) => section === reference.section)?.ref;
      const action = example === undefined ? "the action" : `the action, for example ${example}`;
      return [
        {
          ...placeOf(answered, "reference"),
          found: written,
          wanted: `an action of section ${reference.section}`,
          message: `Action plan reference ${written} is a section. Enter ${action}, or choose "Whole section"`,
          fix: `Enter ${action}, or choose "Whole section"`,
        },
      ];
    }),
};
