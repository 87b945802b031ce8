import { NUMBER_WORDS, numberOf } from "../../number-words.ts";
import type { Hit, Screener } from "../flags/screen-flag.ts";
import { spansOf } from "../flags/span.ts";
import { ADJECTIVES, isSensitive, PEOPLE, PERSON } from "./people-nouns.ts";

/** Small numbers that are said in other words than a number. */
const PHRASES: ReadonlyMap<string, number> = new Map([
  ["a couple", 2],
  ["couple", 2],
  ["a pair", 2],
  ["both", 2],
  ["half a dozen", 6],
  ["only", 1],
  ["a single", 1],
  ["single", 1],
  ["a lone", 1],
  ["twins", 2],
]);
const PHRASED = [
  new RegExp(
    String.raw`\b(?<number>a couple|a pair|half a dozen) of (?:the |our |these )?(?<noun>${ADJECTIVES}(?:${PEOPLE}))\b(?!['\w])`,
    "giu",
  ),
  new RegExp(
    String.raw`(?<![\w-])(?<number>half a dozen) (?<noun>${ADJECTIVES}(?:${PEOPLE}))\b(?!['\w])`,
    "giu",
  ),
  new RegExp(
    String.raw`\b(?<number>both) (?:the |our |of the )?(?<noun>${ADJECTIVES}(?:${PEOPLE}))\b(?!['\w]| (?:and|or|services|groups|organisations)\b)`,
    "giu",
  ),
  new RegExp(
    String.raw`\b(?<number>a single|a lone) (?<noun>(?!parent|point|person)${ADJECTIVES}(?:${PERSON}))\b(?!['\w-]| (?:support|services?|point|record|plan|worker|centre|hub)\b)`,
    "giu",
  ),
  new RegExp(
    String.raw`\b(?<number>twins)\b(?<noun>)(?= (?:and|were|was|who|are|have|aged))`,
    "giu",
  ),
];
/** Staff, things and their sets in the same words. */
const N_IS = /(?<![\w£$])n ?= ?(?<number>\d{1,3})(?![\w%.,]\w|\d)/giu;
const OF_WOMEN = String.raw`(?:[a-z-]{1,20} )?(?:${PEOPLE})`;
/** `4 of 92 women`. */
const PART = new RegExp(
  String.raw`(?<![\w£$.,/%'-])(?<number>\d{1,2}|${NUMBER_WORDS}) (?:out )?of (?:the )?\d{1,6} ${OF_WOMEN}\b`,
  "giu",
);
const FEW = new RegExp(
  String.raw`\b(?:a handful|a few|a very small number|a small number|a very few|only a few|several) (?:of )?(?:the |our |these )?(?<noun>${ADJECTIVES}(?:${PEOPLE}))\b(?!['\w])`,
  "giu",
);
/** Few, where the words say how few. */
const VERY_FEW = /^(?:a handful|a very|only a few)/iu;

function valueOf(number: string): number {
  return PHRASES.get(number.toLowerCase()) ?? numberOf(number);
}

/** Small counts of people in words that are no numbers; where nobody can tell how many, it is asked. */
export const findPhrasedCounts: Screener = ({ text }, { smallBelow, subject }) => {
  if (subject === "none" || smallBelow === 0) return [];
  const counts = [...PHRASED, N_IS, PART].flatMap((pattern) => spansOf(pattern, text));
  const small = counts.flatMap(({ start, end, groups: { number = "", noun = "" } }): Hit[] => {
    const counted = valueOf(number);
    const isSmall = counted >= 1 && counted < smallBelow && isSensitive(noun, subject);
    return isSmall ? [{ flag: "small_number", severity: "block", start, end }] : [];
  });
  const few = spansOf(FEW, text)
    .filter(({ found }) => VERY_FEW.test(found))
    .map(({ start, end }): Hit => ({ flag: "few_people", severity: "warn", start, end }));
  return [...small, ...few];
};
