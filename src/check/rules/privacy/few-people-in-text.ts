import { textRule } from "../../text-rule.ts";

/** Words for a very small number of people. */
export const fewPeopleInText = textRule({
  code: "few-people-in-text",
  severity: "query",
  title: "A text speaks of very few people",
  flags: ["few_people"],
  masked: false,
  wanted: "no words for a very small number of people",
  fix: "Remove the words, or say what was done instead",
  says: "speaks of very few people. Remove the words, or confirm that nobody can be told from them",
});
