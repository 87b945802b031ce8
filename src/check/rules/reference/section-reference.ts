import { quoted } from "../../place.ts";
import { rowRule } from "../../row-rule.ts";

const WHOLE_SECTION = /whole\s+section/iu;

/** A reference that is a section's; one that says "Whole section" is meant so. */
export const sectionReference = rowRule({
  code: "section-reference",
  severity: "query",
  title: "The action plan reference is a section, not an action",
  source: "GOV.UK error style",
  field: "reference",
  say: ({ row: { reference } }, { plan }) => {
    if (reference.kind !== "section" || WHOLE_SECTION.test(reference.written)) return null;
    const written = quoted(reference.written);
    const example = plan.actions.findLast(({ section }) => section === reference.section)?.ref;
    const action = example === undefined ? "the action" : `the action, for example ${example}`;
    const fix = `Enter ${action}, or choose "Whole section"`;
    return {
      found: written,
      wanted: `an action of section ${reference.section}`,
      message: `Action plan reference ${written} is a section. ${fix}`,
      fix,
    };
  },
});
