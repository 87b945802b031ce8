import { fold } from "../../../text/fold.ts";

/** Words that hold a heading together and say little about its column. */
const SMALL: ReadonlySet<string> = new Set(
  (
    "a an and any are as at be been being by can did do does each for from had has have how i if in into is it " +
    "its need of on or our per so such that the their them these they this those to us was we were what " +
    "which will with would you your going please"
  ).split(" "),
);

/** After one of these a heading only explains its own head: "Lead officer for delivery of the action". */
const OPENS_TAIL: ReadonlySet<string> = new Set(
  "of for to on in against from since towards with by at as".split(" "),
);

/** Behind a noun they only say how it came about: "Escalation needed", "Concern raised". */
const TRAILING: ReadonlySet<string> = new Set(
  "needed required raised made identified given held noted wanted sought".split(" "),
);
const TRAILING_WEIGHT = 0.3;

/** Words that headings write in several ways, by the one that the patterns use. */
const SAME: ReadonlyMap<string, string> = new Map(
  Object.entries({
    reference: "ref refs references referance",
    rec: "recs",
    number: "no nos num nr numbers",
    recommendation: "recommendations recommended recomendation",
    organisation: "organization organisations organizations org orgs organisational",
    responsible: "responsibility responsibilities responsable",
    accountable: "accountability",
    percent: "% percentage pct",
    timescale: "timescales",
    timeframe: "timeframes",
    timeline: "timelines",
    criteria: "criterion",
    department: "dept",
    quarter: "qtr",
    complete: "completes",
    programme: "program programs programmes",
    colour: "color colours colors",
    status: "statuses",
    executive: "exec",
    operational: "ops",
    find: "found finds",
    say: "said says",
    tell: "told tells",
  }).flatMap(([word, others]) => others.split(" ").map((other) => [other, word] as const)),
);

/** Every other way to write one of these words. */
export const VARIANTS: readonly string[] = [...SAME.keys()];

/** One word of a heading. */
interface HeadingWord {
  readonly text: string;
  /** How much of the heading's meaning rests on it. */
  readonly weight: number;
}

/** A heading as its words, with the word that says what it is. */
export interface HeadingReading {
  readonly words: readonly HeadingWord[];
  /** Index of the head word: "officer" in "Lead officer for delivery"; -1 where there is none. */
  readonly head: number;
  readonly total: number;
}

const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/u;
const DATE_WORD = /^(?:\d+(?:st|nd|rd|th)?|q[1-4]|fy\d*|h[12])$/u;

/** `agencies` → `agency`, `officers` → `officer`; words that only look plural stay. */
export function singular(word: string): string {
  const same = SAME.get(word);
  if (same !== undefined || SMALL.has(word)) return same ?? word;
  if (word.length < 4 || /(?:ss|us|is)$/u.test(word) || !word.endsWith("s")) return word;
  const bare = word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  return SAME.get(bare) ?? bare;
}

function isCounted(word: string, next: string | undefined): boolean {
  return (
    /^(?:quarter|year|week|wk|month|round|term|phase)$/u.test(word) && /^\d+$/u.test(next ?? "")
  );
}

/** True for a small word: it holds a heading together. */
export function isSmallWord(word: string): boolean {
  return SMALL.has(word);
}

/** The words of a heading in one spelling each, without dates, quarters and the `s` of "Partner/s". */
export function wordsOfHeading(text: string): string[] {
  const raw = fold(
    text
      .replace(/#/gu, " number ")
      .replace(/%/gu, " percent ")
      .replace(/['\u2019]s\b/gu, ""),
  ).split(" ");
  const words: string[] = [];
  for (const [at, word] of raw.entries()) {
    const dated = DATE_WORD.test(word) || (MONTH.test(word) && word !== "may");
    const pluralMark = word === "s" && words.length > 0 && raw[at + 1] !== "n";
    if (word === "" || pluralMark || dated || isCounted(word, raw[at + 1])) continue;
    words.push(singular(word));
  }
  return words;
}

/** Weighs the words of a heading: small ones little, and those that only explain the head less. */
export function readHeadingWords(words: readonly string[]): HeadingReading {
  const opening = words.findIndex(
    (word, at) =>
      at > 0 && OPENS_TAIL.has(word) && words.slice(0, at).some((one) => !SMALL.has(one)),
  );
  const tail = opening < 0 ? words.length : opening;
  const named = words.findIndex((word) => !SMALL.has(word));
  const trails = (word: string, at: number): boolean => at > named && TRAILING.has(word);
  const weighed = words.map((text, at) => ({
    text,
    weight:
      (SMALL.has(text) ? 0.25 : trails(text, at) ? TRAILING_WEIGHT : 1) * (at >= tail ? 0.4 : 1),
  }));
  const head = words
    .slice(0, tail)
    .findLastIndex((word, at) => !SMALL.has(word) && !trails(word, at));
  return { words: weighed, head, total: weighed.reduce((sum, { weight }) => sum + weight, 0) };
}
