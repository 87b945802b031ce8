import { flagged } from "../flags/flagged.ts";
import type { Screener } from "../flags/screen-flag.ts";
import { type Span, spansNear, spansOf } from "../flags/span.ts";

/** `R v Sample`, `Regina -v- Sample`, `The Crown v. Sample`. */
const BY_SURNAME =
  /\b(?:R|Rex|Regina|(?:[Tt]he )?(?:Crown|King|Queen)) ?[-(]?v(?:s|ersus)?[-.)]{0,2} (?:\p{Lu}[\p{L}'-]{0,30})(?: (?:and|&) (?:\p{Lu}[\p{L}'-]{0,30}|another|others))?/gu;
/** `Re: L (Children)`, `the matter of K (A Child)`. */
const BY_INITIAL =
  /\b(?:[Ii]n re|Re:?|[Mm]atter of) [A-Z]{1,2}(?:[- ](?:and )?[A-Z])? ?\((?:[Aa] )?(?:[Cc]hild(?:ren)?|[Mm]inors?|[Aa]dult|[Pp]rotected [Pp]arty)\b[^)]{0,20}\)/gu;
const COURT =
  /\b(?:(?:Crown|County|Family|High|Youth|Magistrates'?|Coroner'?s'?|Sheriff) Court|Old Bailey|Court of Appeal|tribunal)\b/giu;
const MONTH =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const DAY = new RegExp(
  String.raw`\b(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}|${MONTH} \d{1,2}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})\b`,
  "giu",
);
const HEARING =
  /\b(?:trials?|sentenc\w{1,4}|hearings?|plea|pleaded|listed|inquest|verdict|appear(?:s|ed|ance)?|adjourned|convicted|acquitted|jury|sit with|evidence|prosecut\w{1,4}|bail)\b/iu;

function hearingsOn(text: string): Span[] {
  const courts = spansOf(COURT, text);
  if (courts.length === 0 || !HEARING.test(text)) return [];
  return spansNear(text, courts, spansOf(DAY, text));
}

/** A case that can be looked up in the lists of a court: by its parties, or by court and day of a hearing. */
export const findCourtCases: Screener = ({ text }) =>
  flagged(
    "court_case",
    "warn",
    [...spansOf(BY_SURNAME, text), ...spansOf(BY_INITIAL, text), ...hearingsOn(text)].sort(
      (a, b) => a.start - b.start,
    ),
  );
