import { flagged } from "../flags/flagged.ts";
import type { Screener } from "../flags/screen-flag.ts";
import { spansOf } from "../flags/span.ts";

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const DAY = `(?:\\d{1,2}[/. -]\\d{1,2}[/. -]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH},? \\d{2,4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})`;
const BIRTH = new RegExp(
  `\\b(?:d\\.? ?o\\.? ?b\\b|date of birth\\b|birth ?date\\b)[^\\n\\d]{0,20}(?:${DAY}|${MONTH} \\d{4}|(?:19|20)\\d{2})|\\bborn (?:on )?(?:the )?${DAY}`,
  "giu",
);

/** A date after "DOB", "date of birth" or "born"; after the first two a year is enough. */
export const findDatesOfBirth: Screener = ({ text }) =>
  flagged("dob", "block", spansOf(BIRTH, text));
