import { isIn } from "../../patterns/may-match.ts";
import { flagged } from "../flags/flagged.ts";
import type { Screener } from "../flags/screen-flag.ts";
import { spansOf } from "../flags/span.ts";

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const ORDINAL =
  "(?:twenty-|twenty |thirty-|thirty )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)";
const IN_MONTH = String.raw`(?:(?:\d{1,2}(?:st|nd|rd|th)?|${ORDINAL})(?: of)? ${MONTH}\b|${MONTH} (?:the )?(?:\d{1,2}(?:st|nd|rd|th)?\b(?! ?\d)|${ORDINAL}))`;
const DAY = `(?:\\d{1,2}[/. -]\\d{1,2}[/. -]\\d{2,4}|\\d{1,2}[/. -][ivx]{1,4}[/. -]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH},? \\d{2,4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|${IN_MONTH})`;
const AGE = "\\d{1,3}|[a-z]{3,9}(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?";
const BIRTH = [
  new RegExp(
    `\\b(?:d ?[./]? ?o ?[./]? ?b\\b|date of birth\\b|birth ?date\\b)[^\\n\\d]{0,20}(?:${DAY}|${MONTH} \\d{4}|(?:19|20)\\d{2})|\\bborn:? (?:on )?(?:(?:last |this )?[a-z]{3,6}day,? )?(?:the )?${DAY}`,
    "giu",
  ),
  new RegExp(
    `\\b(?:birth ?days?|birth certificate|d ?[./]? ?o ?[./]? ?b\\b)[^.\\n]{0,30}?\\b(?:the )?${DAY}`,
    "giu",
  ),
  new RegExp(
    `\\b(?:turn(?:s|ed)?|will be|becomes?|became|reach(?:es|ed)?) (?:${AGE})(?: years old)? on (?:the )?${DAY}`,
    "giu",
  ),
];
const ANY = /\bborn\b|birth|\bd ?[./]? ?o ?[./]? ?b\b|\b(?:turn|will be|becom|becam|reach)/iu;

/**
 * A day of birth: after "DOB", "date of birth" (there a year is enough) or "born", in figures or words;
 * a birthday; the day on which somebody reaches an age.
 */
export const findDatesOfBirth: Screener = ({ text }) =>
  isIn(ANY, text)
    ? flagged(
        "dob",
        "block",
        BIRTH.flatMap((pattern) => spansOf(pattern, text)),
      )
    : [];
