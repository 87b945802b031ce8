import { isIn } from "../../patterns/may-match.ts";
import { NUMBER_WORDS, numberOf } from "../../number-words.ts";
import { AFTER_LABEL } from "../flags/number-label.ts";
import type { Hit, Screener } from "../flags/screen-flag.ts";
import { matchesOf } from "../flags/span.ts";
import { ADJECTIVES, EVENTS, isSensitive, PEOPLE, PERSON } from "./people-nouns.ts";

const NUMBER = String.raw`\(?(?<number>\d{1,3}|${NUMBER_WORDS})\)?`;
const NOT_OWNED = String.raw`(?!['\w]|'?s' |/)`;
const FREE = String.raw`${AFTER_LABEL}(?<![\w£$.,/%'-]|\b(?:fewer|less) than |\bunder |\bno |\b(?:one|1) in |\b(?:hundred|thousand) and |\bof )`;
const RANGE = String.raw`(?:\d{1,3}(?: ?- ?| to | or ))?`;
const RATE = String.raw`(?! (?:a|an|per|every|each) (?:day|week|month|year) (?:are|is|die|dies|in)\b)`;
const BODY = String.raw`(?! (?:support|services?|workers?|panels?|groups?|centres?|hubs?|organisations?|charities|teams?|protection|safety|care|court|courts|stud(?:y|ies)|management|managers?|forums?|champions?|ambassadors?|associations?|networks?|representatives?|governors?|reps?|conferences?|files?|reviews?)\b)`;
const PERSON_GOES_ON = String.raw`(?= ?[.,;:)!?]| ?$|\n| (?:was|is|has|had|who|whose|from|in|at|to|by|with|and|on|of|for|as|because|but|or|during|under|within|died|left|moved|remains|received|reported|disclosed|attended|came|could|would|chose|did|asked|wants?|needed|needs|lives?|said|told|made|took|went|stopped|withdrew|refused|declined|returned|contacted|used|joined|completed|a)\b)`;

const COUNTED = [
  new RegExp(
    `${FREE}${RANGE}${NUMBER}(?: x| ?\\(\\d{1,2}\\))? (?:of (?:the|these|those|our|them who are) )?(?<noun>${ADJECTIVES}(?:${PEOPLE}))\\b${NOT_OWNED}${RATE}${BODY}`,
    "dgiu",
  ),
  new RegExp(
    `${FREE}(?<number>one|1) (?:of (?:the|these|those|our) )?(?<noun>(?:${ADJECTIVES})(?:wheelchair user|${PERSON}))\\b${NOT_OWNED}${BODY}${PERSON_GOES_ON}`,
    "dgiu",
  ),
  new RegExp(
    String.raw`\b(?<noun>${PEOPLE})(?: ?\(| ?[:=] ?| [-–] | )(?<number>\d{1,3}|${NUMBER_WORDS})(?![\w%/.,-]\w|\w| ?[-%]| (?:${ADJECTIVES}(?:years?|months?|weeks?|days?|hours?|minutes?|times?|sessions?|per|to|courses?|workshops?|areas?|wards?|homes?|hubs?|schools?|of|in)\b))`,
    "dgiu",
  ),
  new RegExp(
    String.raw`\b(?<noun>${PEOPLE}) (?:with|without|who|from|aged|in|under|over|on|at)\b[^.:;=\n\d]{1,50}(?:: ?| ?= ?)(?<number>\d{1,3}|${NUMBER_WORDS})(?![\w%/.,-]\w|\w| ?[-%])`,
    "dgiu",
  ),
  new RegExp(
    `${FREE}${RANGE}${NUMBER} (?<noun>${ADJECTIVES}(?:${EVENTS}))\\b${NOT_OWNED}${RATE}${BODY}`,
    "dgiu",
  ),
  new RegExp(
    String.raw`\b(?<noun>${EVENTS})(?: of \w{1,15})?(?: ?\(| ?[:=] ?| [-–] )(?<number>\d{1,3}|${NUMBER_WORDS})(?![\w%/.,-]\w|\w| ?[-%])`,
    "dgiu",
  ),
];
/** A count whose noun is understood: "33 residents, 8 still residing", "residents were 33, with 8 still here". */
const UNDERSTOOD = [
  new RegExp(
    String.raw`\d (?:[a-z-]{1,20} ){0,2}(?<noun>${PEOPLE})\b[^.\n]{0,80}?[ ,(](?<number>\d{1,2}|${NUMBER_WORDS}) (?:still|of (?:them|these|whom)|were|was|are|have|had|remain|remained|left|moved|returned|declined)\b`,
    "dgiu",
  ),
  new RegExp(
    String.raw`\b(?<noun>${PEOPLE})\b[^.\n\d]{0,80} \d{1,5}(?: ?[,;(])?(?: with| and| of whom)? (?<number>\d{1,2}|${NUMBER_WORDS}) (?:still|of (?:them|these|whom))\b`,
    "dgiu",
  ),
];
/** "Of the new clients three were women": the noun stands before its count. */
const OF_THOSE = new RegExp(
  String.raw`\b(?:[Oo]f|[Aa]mong|[Ff]rom) (?:the |all |those |these |our )?(?:[a-z-]{1,20} ){0,2}(?<noun>${PEOPLE}|referrals|those|cases|disclosures|respondents)\b(?! (?:meetings?|actions?|hubs?))[^.\n]{0,60}?[ ,](?:only |just )?(?<number>\d{1,2}|${NUMBER_WORDS}) (?:were|was|are|is|had|have|has|did|came|said|moved|left|declined|refused|returned|disclosed|chose|identified|need)\b`,
  "dgiu",
);
const JUST_ABOVE = 3;
/** A noun that stands in every pattern above: one look for it spares most texts all of them. */
const ANYBODY = new RegExp(
  String.raw`\b(?:${PEOPLE}|${PERSON}|${EVENTS}|those|respondents|referrals)\b`,
  "iu",
);
const ANY_COUNT = new RegExp(String.raw`\d|\b(?:${NUMBER_WORDS})\b`, "iu");

type Judge = (n: number) => Hit["severity"] | null;

/** The counts that a pattern finds, judged by number and noun; from the noun on where that stands first. */
function countsIn(
  pattern: RegExp,
  text: string,
  judge: (n: number, noun: string) => Hit["severity"] | null,
  isApart = false,
): Hit[] {
  return matchesOf(pattern, text).flatMap((match): Hit[] => {
    const { number = "", noun = "" } = match.groups ?? {};
    const severity = judge(numberOf(number), noun);
    if (!severity) return [];
    const { number: figure, noun: whom } = match.indices?.groups ?? {};
    const from = figure?.[0] ?? match.index;
    const start = isApart ? from : Math.min(from, whom?.[0] ?? from);
    return [{ flag: "small_number", severity, start, end: match.index + match[0].length }];
  });
}

/**
 * Small counts of people, in digits or words. A count just above the limit is asked about where it
 * is a part of another count, for the two together may tell the rest.
 */
export const findSmallCounts: Screener = ({ text }, { smallBelow, subject }) => {
  if (subject === "none" || !isIn(ANYBODY, text) || !isIn(ANY_COUNT, text)) return [];
  const small: Judge = (n) => (n >= 1 && n < smallBelow ? "block" : null);
  const justAbove: Judge = (n) =>
    small(n) ?? (smallBelow > 0 && n >= smallBelow && n < smallBelow + JUST_ABOVE ? "warn" : null);
  const sensitive =
    (judge: Judge) =>
    (n: number, noun: string): Hit["severity"] | null =>
      isSensitive(noun, subject) ? judge(n) : null;
  return [
    ...COUNTED.flatMap((pattern) => countsIn(pattern, text, sensitive(small))),
    ...UNDERSTOOD.flatMap((pattern) => countsIn(pattern, text, sensitive(justAbove), true)),
    ...countsIn(OF_THOSE, text, sensitive(small), true),
  ];
};
