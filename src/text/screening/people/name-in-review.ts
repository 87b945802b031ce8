import { fold } from "../../fold.ts";
import { flagged } from "../flags/flagged.ts";
import type { Screener } from "../flags/screen-flag.ts";
import { spansNear, spansOf } from "../flags/span.ts";
import { isKnownName } from "../places/known-place.ts";
import { isNoName } from "./no-name.ts";

const REVIEW =
  /\b(?:homicide reviews?|DHRs?|serious case reviews?|safeguarding adults? reviews?|practice reviews?|inquests?)\b/giu;
const TWO_CAPITALS = /\b[A-Z][a-z'-]{1,30} (?:[A-Z]\.? )?[A-Z][a-z'-]{1,30}\b/gu;

/** A first name and a surname near the review of a death: an offender, a victim or one of the family. */
export const findNamesInReview: Screener = ({ text }, { known }) => {
  const reviews = spansOf(REVIEW, text);
  if (reviews.length === 0) return [];
  const names = spansOf(TWO_CAPITALS, text).filter(
    ({ found }) => !fold(found).split(" ").some(isNoName) && !isKnownName(found, known),
  );
  return flagged("name_in_review", "warn", spansNear(text, names, reviews));
};
