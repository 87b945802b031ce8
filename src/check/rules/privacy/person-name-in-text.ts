import { textRule } from "../../text-rule.ts";

/** Names of people, outside the column that asks for them. */
export const personNameInText = textRule({
  code: "person-name-in-text",
  severity: "query",
  title: "A text may name a person",
  flags: ["person_name", "name_in_review"],
  inResponsible: false,
  wanted: "the person's role instead of the name",
  fix: "Write the role instead of the name",
  says: "may name a person. Write the role instead, or confirm that the name may be published",
});
