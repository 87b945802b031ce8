import { NUMBER_WORDS, numberOf } from "../../text/number-words.ts";
import type { Hit, Screener } from "../../text/screening/flags/screen-flag.ts";
import { spansOf } from "../../text/screening/flags/span.ts";

const PEOPLE =
  "women|men|children|girls|boys|people|victims|survivors|residents|families|households|females|males|teenagers|toddlers|clients|patients|service users";
const NUMBER = String.raw`\d{1,2}|${NUMBER_WORDS}`;
/** Counts that are written unlike "3 women": nouns and words of number that returns rarely hold. */
const COUNTED = [
  new RegExp(
    String.raw`(?<![\w£$.,/%'-])(?<number>${NUMBER}) (?:[a-z-]{1,20} )?(?:females|males|teenagers|toddlers)\b`,
    "giu",
  ),
  new RegExp(
    String.raw`(?<![\w£$.,/%'-])(?<number>${NUMBER}) of (?:the )?\d{1,6} (?:[a-z-]{1,20} )?(?:${PEOPLE})\b`,
    "giu",
  ),
  new RegExp(
    String.raw`\b(?:${PEOPLE})(?: ?[:=] ?| [-–] | ?\()(?<number>${NUMBER_WORDS})\b`,
    "giu",
  ),
  new RegExp(
    String.raw`\b(?<number>a couple|half a dozen) (?:of )?(?:[a-z-]{1,20} )?(?:${PEOPLE})\b`,
    "giu",
  ),
];
const PHRASES: ReadonlyMap<string, number> = new Map([
  ["a couple", 2],
  ["half a dozen", 6],
]);

/** Small counts of people in the wordings that are not looked for in returns. */
export const findOtherCounts: Screener = ({ text }, { smallBelow }) =>
  COUNTED.flatMap((pattern) => spansOf(pattern, text)).flatMap(
    ({ start, end, groups: { number = "" } }): Hit[] => {
      const counted = PHRASES.get(number.toLowerCase()) ?? numberOf(number);
      const isSmall = counted >= 1 && counted < smallBelow;
      return isSmall ? [{ flag: "small_number", severity: "block", start, end }] : [];
    },
  );
