import { isIn } from "../../patterns/may-match.ts";
import { flagged } from "../flags/flagged.ts";
import type { Screener } from "../flags/screen-flag.ts";
import { type Span, spansNear, spansOf } from "../flags/span.ts";

const SOMEBODY =
  "[Aa]dult|[Cc]hild|[Vv]ictim|[Bb]aby|[Pp]erpetrator|[Ss]ubject|[Pp]erson|[Ww]oman|[Mm]an|[Gg]irl|[Bb]oy|[Pp]atient|[Cc]lient|[Mm]other|[Ff]ather|[Pp]arent|[Ss]ibling|[Ff]amily|[Ss]ervice user|[Yy]oung person|[Tt]enant|[Rr]esident|[Ss]uspect|[Ww]itness|[Ss]urvivor|[Pp]upil|[Ss]tudent|[Dd]efendant|[Rr]espondent|[Aa]pplicant|[Cc]arer|[Oo]ffender";
/** `Adult A`, `Family G`; `Adult A&E` and `Child A Place` are none. */
const LETTER = new RegExp(
  String.raw`\b(?:${SOMEBODY}) [A-Z](?:'s\b)?(?![\w'&.-]| [A-Z][a-z])`,
  "gu",
);
const TITLE_LETTER =
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? [A-Z](?:'s\b|\.(?= [a-z])|(?![\w'&.]| [A-Z][a-z]))/gu;
/** `Child 3`, `Service user 14`; numbers of hours, ages and sessions are none. */
const NUMBERED = new RegExp(
  String.raw`\b(?:${SOMEBODY.replace(/\[(?<upper>\w)\w\]/gu, "$<upper>")}) \d{1,4}(?![\w:%+/-]| ?%| (?:to|and over|plus|day|days|week|weeks|month|months|year|years|hour|hours|session|sessions|per)\b)`,
  "gu",
);
const TWO_LETTERS = /\b(?:Adult|Child|[Vv]ictim|Baby|Perpetrator|Subject|Person) [A-Z]{2}\b/gu;
const TWO_LETTERS_ALONE =
  /\b(?:[Vv]ictim|[Cc]lient|[Ss]ervice user|[Pp]atient|[Ss]uspect|[Tt]enant|[Ss]urvivor) [A-Z]{2}\b(?! (?:and|or|team|service))/gu;
const REVIEW =
  /\b(?:homicide reviews?|DHRs?|serious case reviews?|safeguarding adults? reviews?|practice reviews?|MARACs?|inquest|case conference)\b/giu;
/** `M.W. at work`; titles, posts and bodies that are written with points are none. */
const INITIALS =
  /(?<![\p{L}.])(?!(?:J\.P|K\.C|Q\.C|M\.P|U\.K|U\.S|E\.U|U\.N|G\.P|N\.I|P\.C|H\.R|I\.T|P\.E|A\.E|B\.A|M\.A|D\.C|P\.A|P\.S|R\.E|C\.E|A\.D|B\.C|T\.B|E\.G|I\.E|N\.B)\.)[A-Z]\.[A-Z]\.(?![A-Z]|\p{L})/gu;
/** `P2 was arrested`: letter and figure for one of the persons of a case. */
const CODED =
  /(?<![\w/-])[PVSWD]\d{1,2}(?= (?:was|is|has|had|remains|did|does|told|said|will|who|denied|admitted|pleaded)\b)/gu;
const CASE =
  /\b(?:arrest|bail|custody|victim|remand|charg|convict|contact|abus|police|assault|offen[cd]|threat|injunction|court|her|him)\w{0,6}\b/iu;
const RENAMED =
  /["'][A-Z][\p{L}'-]{1,20}["'] ?[(,] ?(?:not (?:her|his|their) real name|name (?:has been )?changed|a pseudonym)|\b(?:not (?:her|his|their) real name|names? (?:have|has) been changed)\b/giu;

/** People by initial or number; with two letters after a general word only near a review or a case conference. */
function pseudonymsIn(text: string): Span[] {
  const two = spansNear(text, spansOf(TWO_LETTERS, text), spansOf(REVIEW, text));
  const coded = isIn(CASE, text) ? spansOf(CODED, text) : [];
  const others = [LETTER, TITLE_LETTER, NUMBERED, TWO_LETTERS_ALONE, INITIALS, RENAMED];
  return [...others.flatMap((pattern) => spansOf(pattern, text)), ...two, ...coded].sort(
    (a, b) => a.start - b.start,
  );
}

/** People hidden behind initials, numbers or another name, whom those who know the case still recognise. */
export const findPseudonyms: Screener = ({ text }) =>
  flagged("case_pseudonym", "warn", pseudonymsIn(text));
