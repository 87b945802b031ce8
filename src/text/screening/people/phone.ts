import { flagged } from "../flags/flagged.ts";
import type { Screener } from "../flags/screen-flag.ts";
import { spansOf } from "../flags/span.ts";

const UK_NUMBER =
  /(?:(?<!\w)\(?(?:\+|00)\s?44\)?[ .-]{0,2}(?:\(\s?0\s?\)|0)?[ .-]{0,2}|(?<![\w.,/£$-])\(?0)[1-37-8](?:[ ().-]{0,3}\d){8,9}(?!\d)/gu;
const AFTER_PHONE_WORD =
  /\b(?:tel|telephone|phone|mobile|mob|fax)\b[.:]{0,2}\s{0,2}(?:no\.?|number)?[.:]?\s{0,2}(?:is|on)?\s{0,2}\d(?:[ -]{0,2}\d){6,10}(?!\d)/giu;
const DAY_IN_DIGITS = /^\d{1,2}[ .-]\d{1,2}[ .-](?:19|20)\d{2}\b/u;
const SPOKEN_DIGIT = "zero|oh|nought|one|two|three|four|five|six|seven|eight|nine";
/** At least nine figures in words, `double` and `triple` among them. */
const SPOKEN = new RegExp(
  String.raw`\b(?:(?:double|triple|treble)[ -])?(?:zero|oh|nought)(?:[ ,-]{1,2}(?:(?:double|triple|treble)[ -])?(?:${SPOKEN_DIGIT}|hundred)){6,14}\b`,
  "giu",
);

/** UK telephone numbers with area code, `+44` or a word such as "tel" before them, or in words; never dates. */
export const findPhones: Screener = ({ text }) =>
  flagged(
    "phone",
    "block",
    [UK_NUMBER, AFTER_PHONE_WORD, SPOKEN]
      .flatMap((pattern) => spansOf(pattern, text))
      .filter(({ found }) => !DAY_IN_DIGITS.test(found)),
  );
