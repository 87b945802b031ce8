import { flagged } from "../flags/flagged.ts";
import type { Screener } from "../flags/screen-flag.ts";
import { spansNear, spansOf } from "../flags/span.ts";

const SCHOOL =
  /\b(?:[A-Z][\p{L}'-]{1,30} ){1,3}(?:Primary|Infants?|Juniors?|Academy|High|Secondary|Grammar|School|College|Nursery|Pre-school)\b/gu;
const CHILD =
  /\b(?:(?:the |her |his |their |our |both |two )(?:twins|triplets|siblings|brothers?|sisters?|son|daughter|sons|daughters|boy|girl|baby|eldest|youngest|little (?:boy|girl))|brother and sister|a (?:pupil|boy|girl|child|student) (?:who|whose|at|from)|a (?:year|Year) \w{1,6} (?:pupil|boy|girl|child|student))\b/giu;

/** A child singled out beside the name of the school. Classes and years as a whole are none. */
export const findSchoolChildren: Screener = ({ text }) => {
  const children = spansOf(CHILD, text);
  if (children.length === 0) return [];
  return flagged("singled_out", "warn", spansNear(text, children, spansOf(SCHOOL, text)));
};
