import { textRule } from "../../text-rule.ts";

/** One person's age beside a place. */
export const ageAndPlaceInText = textRule({
  code: "age-and-place-in-text",
  severity: "query",
  title: "A text gives a person's age and a place",
  flags: ["age_place"],
  wanted: "an age or a place, not both",
  fix: "Remove the age or the place",
  says: "gives a person's age and a place, which together may tell who it is. Remove one of them",
});
