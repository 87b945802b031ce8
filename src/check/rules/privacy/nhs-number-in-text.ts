import { textRule } from "../../text-rule.ts";

/** NHS numbers. */
export const nhsNumberInText = textRule({
  code: "nhs-number-in-text",
  severity: "error",
  title: "A text contains an NHS number",
  flags: ["nhs_number"],
  wanted: "text without NHS numbers",
  fix: "Remove the NHS number",
  says: "contains an NHS number. Remove it or mark the row not for publication",
});
