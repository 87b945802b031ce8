import { flagged } from "../flags/flagged.ts";
import type { Screener } from "../flags/screen-flag.ts";
import { type Span, spansOf } from "../flags/span.ts";

const AREAS =
  "A[BL]|B[ABDHLNRST]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|H[ADGPRSUX]|I[GMPV]|JE|K[ATWY]|L[ADELNSU]?|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?|T[ADFNQRSW]|UB|W[ACDFNRSV]?|YO|ZE";
const OUTWARD = `(?:${AREAS})\\d{1,2}|(?:EC|WC|E|N|NW|SE|SW|W)\\d[A-Z]`;
const FULL = new RegExp(
  `(?<![A-Za-z0-9])(?:${OUTWARD})\\s{0,2}\\d[ABD-HJLNP-UW-Z]{2}(?![A-Za-z0-9])`,
  "giu",
);
const DISTRICT = new RegExp(
  `(?<![A-Za-z0-9/])(?!FY)(?:${OUTWARD})(?![A-Za-z0-9/]|\\s{1,2}(?:\\d[A-Z]{2}|[A-Z]{3})\\b)`,
  "gu",
);
const ORDINAL = /\d(?:st|nd|rd|th)$/u;

/** Full postcodes of real postcode areas. */
export function postcodesIn(text: string): Span[] {
  return spansOf(FULL, text).filter(({ found }) => !ORDINAL.test(found));
}

/** First halves of postcodes, such as B99, in capitals; FY19 is a financial year. */
export function outwardCodesIn(text: string): Span[] {
  return spansOf(DISTRICT, text);
}

/** Full postcodes. */
export const findPostcodes: Screener = ({ text }) => flagged("postcode", "warn", postcodesIn(text));
