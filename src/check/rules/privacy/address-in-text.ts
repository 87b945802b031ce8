import { textRule } from "../../text-rule.ts";

/** Addresses. */
export const addressInText = textRule({
  code: "address-in-text",
  severity: "error",
  title: "A text contains an address",
  flags: ["address"],
  only: "block",
  wanted: "text without addresses",
  fix: "Remove the address",
  says: "contains an address. Remove it or mark the row not for publication",
});
