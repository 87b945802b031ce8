import { fold } from "../../text/fold.ts";
import { flagged } from "../../text/screening/flags/flagged.ts";
import type { Screener } from "../../text/screening/flags/screen-flag.ts";
import { spansNear, spansOf } from "../../text/screening/flags/span.ts";
import { wordsOfNames } from "../../text/screening/places/words-of-names.ts";

const REVIEW =
  /\b(?:homicide reviews?|DHRs?|serious case reviews?|safeguarding adults? reviews?|practice reviews?|inquests?)\b/giu;
const TWO_CAPITALS = /\b[A-Z][a-z'-]{1,30} (?:[A-Z]\.? )?[A-Z][a-z'-]{1,30}\b/gu;

/** Capitalised words of reports that are part of no person's name. */
const NO_NAME = new Set(
  (
    "the this that these a an in on at for from after before during following since with by as to of our each " +
    "every all new no and or january february march april may june july august september october november " +
    "december domestic homicide review reviews safeguarding adult adults child children childrens board council " +
    "city county borough police community safety partnership serious case home office health care crown " +
    "prosecution service services national public local practice action plan strategy committee cabinet member " +
    "chief officer head lead panel chair steering group trust hospital university court coroner coroners inquest " +
    "report reports recommendation recommendations learning lessons violence abuse women womens aid against girls " +
    "north south east west midlands london england wales overview independent director commissioner partner"
  ).split(" "),
);

/** A first name and a surname near the review of a death: an offender, a victim or one of the family. */
export const findNamesInReview: Screener = ({ text }, { known }) => {
  const reviews = spansOf(REVIEW, text);
  if (reviews.length === 0) return [];
  const own = wordsOfNames(known);
  const names = spansOf(TWO_CAPITALS, text).filter(({ found }) =>
    fold(found)
      .split(" ")
      .every((word) => !NO_NAME.has(word) && !own.has(word)),
  );
  return flagged("name_in_review", "warn", spansNear(text, names, reviews));
};
