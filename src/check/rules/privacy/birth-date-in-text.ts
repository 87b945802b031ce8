import { textRule } from "../../text-rule.ts";

/** Dates of birth. */
export const birthDateInText = textRule({
  code: "birth-date-in-text",
  severity: "error",
  title: "A text contains a date of birth",
  flags: ["dob"],
  wanted: "text without dates of birth",
  fix: "Remove the date of birth",
  says: "contains a date of birth. Remove it or mark the row not for publication",
});
