import { textRule } from "../../text-rule.ts";

/** E-mail addresses. */
export const emailInText = textRule({
  code: "email-in-text",
  severity: "error",
  title: "A text contains an e-mail address",
  flags: ["email"],
  wanted: "text without e-mail addresses",
  fix: "Remove the e-mail address",
  says: "contains an e-mail address. Remove it or mark the row not for publication",
});
