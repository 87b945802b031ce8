import { NUMBER_WORDS, numberOf } from "../../number-words.ts";
import { AFTER_LABEL } from "../flags/number-label.ts";
import type { Hit, Screener } from "../flags/screen-flag.ts";

const NUMBER = String.raw`(?<number>\d{1,3}|${NUMBER_WORDS})`;
/** Nouns of people and their cases that take an "s" where there are more. */
const REGULAR =
  "girl|boy|adult|individual|victim|survivor|complainant|resident|tenant|household|couple|mother|father|parent|case|client|patient|service user|applicant|perpetrator|offender|death|homicide|murder|suicide";
const PEOPLE = `women|men|children|babies|infants|people|persons|families|(?:${REGULAR})s`;
const PERSON = `woman|man|child|baby|person|family|${REGULAR}`;
/** Words between a number and a noun after which the noun is not what is counted. */
const APART =
  "for|of|to|with|in|on|at|by|from|and|or|the|a|an|that|which|who|whose|per|than|about|between|as|is|are|was|were|new build|day|days|week|weeks|month|months|year|years|hour|hours|stop|step|point|tier|sector|meeting|meetings|session|sessions";
const ADJECTIVES = String.raw`(?:(?!(?:${APART})\b)[a-z][a-z-]{1,20} ){0,2}`;
const NOT_OWNED = String.raw`(?!['\w]|'?s' )`;
const FREE = String.raw`${AFTER_LABEL}(?<![\w£$.,/%'-]|\b(?:fewer|less) than |\bunder |\bno |\b(?:one|1) in )`;
const RANGE = String.raw`(?:\d{1,3}(?: ?- ?| to | or ))?`;
const PERSON_GOES_ON = String.raw`(?= ?[.,;:)!?]| ?$|\n| (?:was|is|has|had|who|from|in|at|to|by|with|and|died|left|moved|remains|received|reported|disclosed|attended|came|could)\b)`;

const COUNTED = [
  new RegExp(
    `${FREE}${RANGE}${NUMBER} (?:of (?:the|these|those|our|them who are) )?${ADJECTIVES}(?:${PEOPLE})\\b${NOT_OWNED}`,
    "dgiu",
  ),
  new RegExp(
    `${FREE}(?<number>one|1) (?:${ADJECTIVES})(?:${PERSON})\\b${NOT_OWNED}${PERSON_GOES_ON}`,
    "dgiu",
  ),
  new RegExp(
    String.raw`\b(?:${PEOPLE})(?: ?\(|: ?| ?= ?)(?<number>\d{1,3})(?![\w%/.,-]\w|\w| ?[-%])`,
    "dgiu",
  ),
];
/** A count whose noun is understood: "33 residents, 8 still residing", "residents were 33, with 8 still here". */
const UNDERSTOOD = [
  new RegExp(
    String.raw`\d (?:[a-z-]{1,20} ){0,2}(?:${PEOPLE})\b[^.\n]{0,80}?[ ,(](?<number>\d{1,2}|${NUMBER_WORDS}) (?:still|of (?:them|these|whom)|were|was|are|have|had|remain|remained|left|moved|returned|declined)\b`,
    "dgiu",
  ),
  new RegExp(
    String.raw`\b(?:${PEOPLE})\b[^.\n\d]{0,80} \d{1,5}(?: ?[,;(])?(?: with| and| of whom)? (?<number>\d{1,2}|${NUMBER_WORDS}) (?:still|of (?:them|these|whom))\b`,
    "dgiu",
  ),
];
const JUST_ABOVE = 3;
/** A noun that stands in every pattern above: one look for it spares most texts all of them. */
const ANYBODY = new RegExp(String.raw`\b(?:${PEOPLE}|${PERSON})\b`, "iu");

function hitsOf(
  pattern: RegExp,
  text: string,
  severityOf: (n: number) => Hit["severity"] | null,
): Hit[] {
  return [...text.matchAll(pattern)].flatMap((match): Hit[] => {
    const number = match.groups?.["number"] ?? "";
    const severity = severityOf(numberOf(number));
    if (!severity) return [];
    const [start] = match.indices?.groups?.["number"] ?? [match.index];
    return [{ flag: "small_number", severity, start, end: match.index + match[0].length }];
  });
}

/**
 * Small counts of people, in digits or words. A count just above the limit is asked about where it
 * is a part of another count, for the two together may tell the rest.
 */
export const findSmallCounts: Screener = ({ text }, { smallBelow }) => {
  if (!ANYBODY.test(text)) return [];
  const small = (n: number): "block" | null => (n >= 1 && n < smallBelow ? "block" : null);
  const justAbove = (n: number): "block" | "warn" | null =>
    small(n) ?? (smallBelow > 0 && n >= smallBelow && n < smallBelow + JUST_ABOVE ? "warn" : null);
  return [
    ...COUNTED.flatMap((pattern) => hitsOf(pattern, text, small)),
    ...UNDERSTOOD.flatMap((pattern) => hitsOf(pattern, text, justAbove)),
  ];
};
