import { isIn } from "../../patterns/may-match.ts";
import { AFTER_LABEL } from "../flags/number-label.ts";
import type { Hit, Screener } from "../flags/screen-flag.ts";
import { spansOf } from "../flags/span.ts";
import { isSensitive, PEOPLE } from "./people-nouns.ts";
import { ANY_NUMBER, spokenNumber } from "./spoken-number.ts";

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["half", 1 / 2],
  ["third", 1 / 3],
  ["quarter", 1 / 4],
  ["fifth", 1 / 5],
  ["sixth", 1 / 6],
  ["eighth", 1 / 8],
  ["tenth", 1 / 10],
]);
const FRACTION = String.raw`(?:(?<times>a|one|two|three|four)[ -])?(?<part>half|third|quarter|fifth|sixth|eighth|tenth)s?`;
const PER_CENT = String.raw`(?<percent>\d{1,3}(?:\.\d)?) ?(?:%|per ?cent)`;
const ONE_IN = String.raw`(?<part1>${ANY_NUMBER}) in (?:every )?(?<of1>${ANY_NUMBER})`;
const TOTAL = String.raw`(?<total>${ANY_NUMBER})`;
const FREE = String.raw`${AFTER_LABEL}(?<![\w£$.,/%'-])`;
const NOUN = String.raw`(?<noun>(?:[a-z][a-z-]{1,20} ){0,2}(?:${PEOPLE}))\b(?!['\w])`;
/** Whom it counts stands somewhere in the sentence where the total comes without a noun. */
const LATER = String.raw`[^.\n]{0,60}?`;

/** A share of a total, or a part and its total, in one sentence. */
const SHARED = [
  new RegExp(String.raw`\b${FRACTION} of (?:the |our |all )?${TOTAL} ${NOUN}`, "giu"),
  new RegExp(String.raw`(?<![\d.])${PER_CENT} of (?:the |our |all )?${TOTAL} ${NOUN}`, "giu"),
  new RegExp(String.raw`\b${ONE_IN} of (?:the |our |all )?${TOTAL} ${NOUN}`, "giu"),
  new RegExp(
    String.raw`\b(?:of|out of|from) (?:the |our |all )?${TOTAL} ${NOUN}${LATER}\b${FRACTION}\b(?! of (?:the |our )?\d)`,
    "giu",
  ),
  new RegExp(
    String.raw`\b(?:of|out of|from) (?:the |our |all )?${TOTAL} ${NOUN}${LATER}[ (]${PER_CENT}(?! of)`,
    "giu",
  ),
  new RegExp(
    String.raw`\b(?:of|out of) (?:the |our |all )?${TOTAL} ${NOUN}${LATER}[ ,](?:only |just )?(?<piece>${ANY_NUMBER})(?! ?%| per|[\d,.]\d|[\w/-]| (?:years?|weeks?|months?|days?|hours?|times?|or more|sessions?)\b)(?= [a-z]|[.,;]|$)`,
    "giu",
  ),
  new RegExp(
    String.raw`${FREE}${TOTAL} ${NOUN},? (?:and |of whom )?(?:only |just )?(?<piece>${ANY_NUMBER}) of (?:whom|them|these)\b`,
    "giu",
  ),
  new RegExp(
    String.raw`${FREE}${TOTAL} ${NOUN},? of (?:whom|them|these),? (?:only |just |all but )?(?<piece>${ANY_NUMBER})\b`,
    "giu",
  ),
  new RegExp(
    String.raw`${FREE}(?<piece>${ANY_NUMBER}) (?:out )?of (?:the |our |all )?${TOTAL} ${NOUN}`,
    "giu",
  ),
  new RegExp(
    String.raw`${FREE}(?<piece>\d{1,4})/(?<total>\d{1,4})(?![\d/-])(?: of (?:the |our |all )?| )?(?<noun>(?:[a-z]{1,12} ){0,2}(?:${PEOPLE}|those))\b(?!['\w])`,
    "giu",
  ),
];
/** `All but one of the fathers`: what is left out is the count, whatever the total. */
const LEFT_OUT = new RegExp(
  String.raw`\b(?:all|everybody|everyone|each|every one) (?:but|except(?: for)?|bar|apart from) (?<number>${ANY_NUMBER}) (?:of )?(?:the |our |these |those )?(?:${ANY_NUMBER} )?${NOUN}`,
  "giu",
);
/** `Repeat victims averaged 1.3 a month`. */
const AVERAGE = new RegExp(
  String.raw`\b${NOUN} (?:averaged|average|numbered on average) (?<mean>\d{1,2}(?:\.\d{1,2})?)(?! (?:years?|days?|weeks?|hours?|minutes?))`,
  "giu",
);
const MEAN_OF = new RegExp(
  String.raw`\b(?:average|mean) of (?<mean>\d{1,2}(?:\.\d{1,2})?) ${NOUN}`,
  "giu",
);
/** A share of a few that says how few, without a total: `two in seven of the residents`. */
const SHARE_ALONE = new RegExp(
  String.raw`${FREE}(?<part1>${ANY_NUMBER}) (?:in|out of) (?<of1>${ANY_NUMBER}) (?:of )?(?:the|our|these|those) ${NOUN}`,
  "giu",
);
const ANYBODY = new RegExp(String.raw`\b(?:${PEOPLE}|those)\b`, "iu");
const ROUNDED = 0.5;

type Groups = Readonly<Record<string, string | undefined>>;

/** How many of the total the words mean; not a number where they mean none. */
function partOf(groups: Groups, total: number): number {
  const { piece, percent, part, times = "one", part1, of1 } = groups;
  if (piece !== undefined) return spokenNumber(piece);
  if (percent !== undefined) return (total * Number(percent)) / 100;
  if (part !== undefined) {
    const fraction = FRACTIONS.get(part.toLowerCase().replace(/s$/u, "")) ?? Number.NaN;
    return total * fraction * (/^an?$/iu.test(times) ? 1 : spokenNumber(times));
  }
  if (part1 !== undefined && of1 !== undefined)
    return (total * spokenNumber(part1)) / spokenNumber(of1);
  return Number.NaN;
}

/** Small counts of people that follow from a share or a part and its total in one sentence. */
export const findShareCounts: Screener = ({ text }, { smallBelow, subject }) => {
  if (subject === "none" || smallBelow === 0 || !isIn(ANYBODY, text)) return [];
  const isSmall = (n: number): boolean => n >= ROUNDED && Math.round(n) < smallBelow;
  const shares = SHARED.flatMap((pattern) => spansOf(pattern, text)).filter(({ groups }) => {
    const total = spokenNumber(groups["total"] ?? "");
    const part = partOf(groups, total);
    if (!(part >= 0 && part <= total)) return false;
    return isSensitive(groups["noun"] ?? "", subject) && (isSmall(part) || isSmall(total - part));
  });
  const others = [LEFT_OUT, AVERAGE, MEAN_OF]
    .flatMap((pattern) => spansOf(pattern, text))
    .filter(({ groups }) => {
      const n =
        groups["mean"] === undefined
          ? spokenNumber(groups["number"] ?? "")
          : Number(groups["mean"]);
      return isSensitive(groups["noun"] ?? "", subject) && isSmall(n);
    });
  const alone = spansOf(SHARE_ALONE, text).filter(
    ({ groups }) =>
      isSensitive(groups["noun"] ?? "", subject) && isSmall(spokenNumber(groups["part1"] ?? "")),
  );
  return [...shares, ...others, ...alone].map(({ start, end }): Hit => ({
    flag: "small_number",
    severity: "block",
    start,
    end,
  }));
};
