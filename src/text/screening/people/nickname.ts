import { isIn } from "../../patterns/may-match.ts";
import { flagged } from "../flags/flagged.ts";
import type { Screener } from "../flags/screen-flag.ts";
import { spansOf } from "../flags/span.ts";

const NAMED = String.raw`["']?(?!(?:The|A|An|On|In|At|To|For)\b)[A-Z][\p{L}'-]{1,30}(?: [A-Z][\p{L}'-]{1,30}){0,2}["']?`;
const CALLED = [
  new RegExp(
    String.raw`\b(?:know|knows|knew|call|calls|called|nicknamed|dubbed) (?:him|her|them)(?: as)? ${NAMED}`,
    "gu",
  ),
  new RegExp(
    String.raw`\b(?:[Hh]e|[Ss]he|who|and|[Mm]an|[Ww]oman|boy|girl|dealer|perpetrator|victim|suspect|client|tenant)(?: is| was|'s)?,? (?:also |better |locally |only |usually )?(?:known|nicknamed|called)(?: locally| to everyone| to all)? as ${NAMED}`,
    "gu",
  ),
  new RegExp(
    String.raw`\b(?:[Hh]is|[Hh]er|street) (?:nickname|alias|street name)(?: is| was|:)? ${NAMED}`,
    "gu",
  ),
  new RegExp(
    String.raw`\b(?:a\.?k\.?a\.?|alias|goes by(?: the name(?: of)?)?|answers to) ${NAMED}`,
    "gu",
  ),
];
const ANY =
  /\b(?:kn[eo]ws?|known|call(?:s|ed)?|nickname|nicknamed|dubbed|a\.?k\.?a|alias|street name|goes by|answers to)\b/iu;

/** What one person is called by those around. */
export const findNicknames: Screener = ({ text }) =>
  isIn(ANY, text)
    ? flagged(
        "nickname",
        "warn",
        CALLED.flatMap((pattern) => spansOf(pattern, text)),
      )
    : [];
