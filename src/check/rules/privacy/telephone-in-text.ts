import { textRule } from "../../text-rule.ts";

/** Telephone numbers. */
export const telephoneInText = textRule({
  code: "telephone-in-text",
  severity: "error",
  title: "A text contains a telephone number",
  flags: ["phone"],
  wanted: "text without telephone numbers",
  fix: "Remove the telephone number",
  says: "contains a telephone number. Remove it or mark the row not for publication",
});
