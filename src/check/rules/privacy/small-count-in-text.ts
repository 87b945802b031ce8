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
    const below = smallBelow(plan.policy);
    const counted = countOf(first.found);
    if (!(counted >= 1 && counted < below)) {
      return `gives words from which a count of fewer than ${below} people follows. Remove the part, the share or the total`;
    }
    const people = count(counted, "person", "people");
    return `gives a count of ${people}. Write "fewer than ${below}" or remove it`;
  },
});
