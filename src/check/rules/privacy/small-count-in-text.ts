import { count } from "../../../text/count.ts";
import { textRule } from "../../text-rule.ts";
import { countOf } from "../../count-of.ts";
import { smallBelow } from "../../../plan/small-numbers.ts";

/** Small counts of people. */
export const smallCountInText = textRule({
  code: "small-count-in-text",
  severity: "error",
  title: "A text gives a small count of people",
  flags: ["small_number"],
  only: "block",
  masked: false,
  wanted: "no count of people that is small enough to tell who they are",
  fix: "Remove the count, or write it as the message says",
  says: (first, { plan }) => {
    const people = count(countOf(first.found), "person", "people");
    return `gives a count of ${people}. Write "fewer than ${smallBelow(plan.policy)}" or remove it`;
  },
});
