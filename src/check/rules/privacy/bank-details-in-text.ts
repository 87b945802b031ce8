import { textRule } from "../../text-rule.ts";

/** Sort codes and account numbers. */
export const bankDetailsInText = textRule({
  code: "bank-details-in-text",
  severity: "error",
  title: "A text contains bank details",
  flags: ["bank"],
  wanted: "text without bank details",
  fix: "Remove the bank details",
  says: "contains bank details. Remove them or mark the row not for publication",
});
