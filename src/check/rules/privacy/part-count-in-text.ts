import { textRule } from "../../text-rule.ts";
import { countOf } from "../../count-of.ts";

/** A count just above the limit that is part of another count. */
export const partCountInText = textRule({
  code: "part-count-in-text",
  severity: "query",
  title: "A text gives a total of people and a small part of it",
  flags: ["small_number"],
  only: "warn",
  masked: false,
  wanted: "the total or the part, not both",
  fix: "Remove the total or the part",
  says: (first) =>
    `gives a total of people and a part of ${countOf(first.found)}. Remove one of them, or confirm that both may be published`,
});
