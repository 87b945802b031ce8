import { textRule } from "../../text-rule.ts";

/** Numbers of passports, residence permits, driving licences and prisoners. */
export const identityNumberInText = textRule({
  code: "identity-number-in-text",
  severity: "error",
  title: "A text contains the number of an identity document",
  flags: ["identity_number"],
  wanted: "text without numbers of passports, permits or prisoners",
  fix: "Remove the number",
  says: "contains the number of a passport, a permit or a prisoner. Remove it or mark the row not for publication",
});
