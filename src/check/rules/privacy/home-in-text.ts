import { textRule } from "../../text-rule.ts";

/** Where somebody lives, told without a number. */
export const homeInText = textRule({
  code: "home-in-text",
  severity: "query",
  title: "A text may say where somebody lives",
  flags: ["address"],
  only: "warn",
  wanted: "text that does not say where anybody lives",
  fix: "Remove the place",
  says: "may say where somebody lives. Remove the place, or confirm that it may be published",
});
