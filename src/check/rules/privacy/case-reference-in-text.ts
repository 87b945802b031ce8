import { textRule } from "../../text-rule.ts";

/** Case, crime and incident numbers. */
export const caseReferenceInText = textRule({
  code: "case-reference-in-text",
  severity: "error",
  title: "A text contains a case reference",
  flags: ["case_reference"],
  wanted: "text without case references",
  fix: "Remove the case reference",
  says: "contains a case reference. Remove it or mark the row not for publication",
});
