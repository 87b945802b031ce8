import { textRule } from "../../text-rule.ts";

/** National Insurance numbers. */
export const niNumberInText = textRule({
  code: "ni-number-in-text",
  severity: "error",
  title: "A text contains a National Insurance number",
  flags: ["nino"],
  wanted: "text without National Insurance numbers",
  fix: "Remove the National Insurance number",
  says: "contains a National Insurance number. Remove it or mark the row not for publication",
});
