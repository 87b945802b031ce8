import { textRule } from "../../text-rule.ts";

/** Pseudonyms, which those who know the case still recognise. */
export const pseudonymInText = textRule({
  code: "pseudonym-in-text",
  severity: "query",
  title: "A text speaks of a person by initial or pseudonym",
  flags: ["case_pseudonym", "nickname"],
  wanted: "text that points at no single person",
  fix: "Remove what points at one person",
  says: "speaks of a person by initial or pseudonym. Remove it, or confirm that it may be published",
});
