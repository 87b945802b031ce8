import { textRule } from "../../text-rule.ts";

/** Names on social media. */
export const socialHandleInText = textRule({
  code: "social-handle-in-text",
  severity: "query",
  title: "A text contains a social media name",
  flags: ["social_handle"],
  wanted: "text without social media names",
  fix: "Remove the social media name",
  says: "contains a social media name. Remove it, or confirm that it is an organisation's",
});
