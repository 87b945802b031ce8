import { AFTER_LABEL } from "../flags/number-label.ts";
import { flagged } from "../flags/flagged.ts";
import type { Screener } from "../flags/screen-flag.ts";
import { type Span, spansOf } from "../flags/span.ts";

const STREET =
  "(?:Road|Street|Avenue|Lane|Drive|Close|Crescent|Court|Place|Gardens|Grove|Way|Terrace|Square|Hill|Row|Walk|Mews|Parade|Rd|St|Ave|Cres)";
const ADDRESS = new RegExp(
  String.raw`${AFTER_LABEL}(?<![\w£$.,/-])\d{1,4}[A-Za-z]?,? (?:[A-Z][a-z'-]{1,30} ){1,3}${STREET}\b(?! [A-Z][a-z]+'s\b)`,
  "gu",
);
const YEAR = /^(?:19|20)\d{2} /u;
const NO_STREET =
  /(?:Crown|Family|County|Magistrates'?|High|Youth|Supreme|Specialist|Violence|Abuse) Court$|(?:Safe|Job|Right|First) Place$/u;

/** A house number with the name of a street. Courts of law and years before a street are none. */
export function addressesIn(text: string): Span[] {
  return spansOf(ADDRESS, text).filter(({ found }) => !YEAR.test(found) && !NO_STREET.test(found));
}

/** Addresses: a number and a street. */
export const findAddresses: Screener = ({ text }) => flagged("address", "block", addressesIn(text));
