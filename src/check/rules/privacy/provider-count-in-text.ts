import { textRule } from "../../text-rule.ts";

/** A count of people beside the name of who looks after them. */
export const providerCountInText = textRule({
  code: "provider-count-in-text",
  severity: "query",
  title: "A text gives a count of people beside the name of their provider",
  flags: ["provider_count"],
  masked: false,
  wanted: "the count or the provider, not both",
  fix: "Remove the count or the name",
  says: "gives a count of people beside the name of their provider. Remove one of them, or confirm that both may be published",
});
