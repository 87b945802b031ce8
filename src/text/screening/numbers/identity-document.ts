import { isIn } from "../../patterns/may-match.ts";
import { flagged } from "../flags/flagged.ts";
import type { Screener } from "../flags/screen-flag.ts";
import { spansOf } from "../flags/span.ts";

const PASSPORT =
  /\bpassport\b[^\n\d]{0,25}(?:\b[A-Z]{3} ?)?\b(?:\d{3}[ -]?\d{3}[ -]?\d{3}|[A-Z]{1,2}\d{6,8})(?!\d)/giu;
/** Residence permit: two letters and seven figures, sometimes with an X. */
const PERMIT =
  /\b(?:BRP|residence permit|residence card|ARC card|immigration)\b[^\n\d]{0,25}?\b[A-Z]{2}[A-Z]?\d{6,7}\b/giu;
const HOME_OFFICE =
  /\b(?:Home Office|asylum|visa|immigration|appeal|NASS)\b[^\n\d]{0,30}?\b(?:[A-Z]\d{7}|(?:HU|PA|EA|DA|IA|RP)\/\d{5}\/\d{4}|\d{2}\/\d{2}\/\d{5})\b/giu;
const LICENCE = /\bdriving licen[cs]e\b[^.\n]{0,25}\b[A-Z]{2,5}9{0,3}\d{6}[A-Z0-9]{5}\b/giu;
/** Prison numbers have one form of their own. */
const PRISON = /(?<![A-Za-z0-9])[A-Z]\d{4}[A-Z]{2}(?![A-Za-z0-9])/gu;
const IN_PRISON = /\b(?:prison|prisoner|NOMIS|HMP|custody|release|sentence)/iu;
/** Leave to remain, visas and claims of one person. */
const STATUS =
  /\b(?:her|his|whose|the client's|the victim's) (?:\w{1,15} ){0,2}(?:visa|leave to remain|asylum claim|immigration status|settled status|passport)\b/giu;

/** Numbers of passports, permits, licences and prisoners. */
export const findIdentityNumbers: Screener = ({ text }) => {
  const prison = isIn(IN_PRISON, text) ? spansOf(PRISON, text) : [];
  const others = [PASSPORT, PERMIT, HOME_OFFICE, LICENCE].flatMap((pattern) =>
    spansOf(pattern, text),
  );
  return flagged(
    "identity_number",
    "block",
    [...others, ...prison].sort((a, b) => a.start - b.start),
  );
};

/** What one person may do in this country. */
export const findImmigrationStatus: Screener = ({ text }) =>
  flagged("singled_out", "warn", spansOf(STATUS, text));
