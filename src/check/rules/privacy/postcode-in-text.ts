import { textRule } from "../../text-rule.ts";

/** Full postcodes; near a refuge the rule about refuges speaks too. */
export const postcodeInText = textRule({
  code: "postcode-in-text",
  severity: "query",
  title: "A text contains a postcode",
  flags: ["postcode"],
  wanted: "text without postcodes, or a public building's",
  fix: "Remove the postcode, or confirm that it is a public building's",
  says: "contains a postcode. Remove it, or confirm that it is a public building's",
});
