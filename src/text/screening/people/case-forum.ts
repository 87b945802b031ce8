import { namesIn } from "./person-name.ts";
import { flagged } from "../flags/flagged.ts";
import type { Screener } from "../flags/screen-flag.ts";
import { spansNear, spansOf } from "../flags/span.ts";

const FORUM =
  /\b(?:MARACs?|multi[ -]agency risk assessment conferences?|case conferences?|strategy (?:meeting|discussion)s?|child protection conferences?)\b/giu;

/** A person's name within twelve words of a meeting about cases. */
export const findNamesAtCaseForum: Screener = ({ text }) => {
  const forums = spansOf(FORUM, text);
  if (forums.length === 0) return [];
  return flagged("case_forum", "block", spansNear(text, namesIn(text), forums));
};
