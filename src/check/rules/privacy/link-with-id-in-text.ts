import { textRule } from "../../text-rule.ts";

/** Links with the number of a record. */
export const linkWithIdInText = textRule({
  code: "link-with-id-in-text",
  severity: "query",
  title: "A text contains a link to a single record",
  flags: ["url_with_id"],
  wanted: "a link to a public page",
  fix: "Remove the link, or shorten it to the public page",
  says: "contains a link to a single record. Remove it, or confirm that it is public",
});
