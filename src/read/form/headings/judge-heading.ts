import { FIELDS, type Field } from "../field.ts";
import { fitOfPattern, patternsOf, type HeadingPattern } from "./heading-pattern.ts";
import { readHeadingWords, wordsOfHeading } from "./heading-words.ts";
import { wordMender, type MendWord } from "./mend-word.ts";
import { askedField } from "./question-headings.ts";
import { PLAN_HEADINGS } from "./plan-headings.ts";
import { PROGRESS_HEADINGS } from "./progress-headings.ts";

/** How far a heading names each field, from 0 to about 1. Fields that it does not name are absent. */
export type HeadingEvidence = ReadonlyMap<Field, number>;

const PATTERNS: readonly HeadingPattern[] = patternsOf([...PLAN_HEADINGS, ...PROGRESS_HEADINGS]);

function indexPatterns(): ReadonlyMap<string, readonly HeadingPattern[]> {
  const index = new Map<string, HeadingPattern[]>();
  for (const pattern of PATTERNS) {
    for (const word of pattern.steps[0]?.words ?? []) {
      index.set(word, [...(index.get(word) ?? []), pattern]);
    }
  }
  return index;
}

const BY_FIRST_WORD = indexPatterns();
const KNOWN: ReadonlySet<string> = new Set(
  PATTERNS.flatMap(({ steps }) => steps.flatMap(({ words }) => [...words])),
);
const LONGEST_HEADING = 200;
const MOST_WORDS = 22;
/** What is said in brackets explains; it seldom names. */
const IN_BRACKETS = 0.6;
const WITHOUT_BRACKETS = 0.98;
const SECOND_SIDE = 0.85;
/** A rating of priority or of risk is no status, though its colours are the same. */
const OF_PRIORITY = /\b(?:priority|risk|severity|urgency|importance)\b/iu;
const OTHER_RATING = 0.4;
/** What a heading asks for as a question, where its words alone say less. */
const ASKED = 0.85;

/** `Lead Service/Organisation` is `Lead Service` and `Lead Organisation`: each side by itself, and in its place. */
function sidesOf(text: string): string[] {
  const match = /^(.*?)(\S+)\s*\/\s*(\S.*)$/su.exec(text);
  const [, front = "", before = "", after = ""] = match ?? [];
  if (!match || /^\w$/u.test(before) || /^\w\b/u.test(after)) return [];
  return [`${front}${before}`, `${front}${after}`];
}

/** `Impact we expect` is `expect impact`, `Steps we will take` is `take steps`. */
function withoutClause(text: string): string[] {
  const match =
    /^(.*\p{L})\s+(?:that |which )?we(?: will| would| want to| expect to| plan to| are going to| have| can)? (\p{L}+)\W*$/iu.exec(
      text,
    );
  const [, noun = "", verb = ""] = match ?? [];
  return match && !/^(?:what|how|when|who|where|why)\b/iu.test(noun) ? [`${verb} ${noun}`] : [];
}

type Form = readonly [text: string, weight: number];

/** The heading as it stands, without what is in brackets, the brackets alone, its first line, and its sides. */
function formsOf(text: string): readonly Form[] {
  const bare = text.replace(/^\s*(?:\(?\d{1,2}[.)]|[a-h][.)])\s+/iu, "");
  const outside = bare.replace(/[([][^()[\]]*[)\]]?/gu, " ");
  const inside = Array.from(bare.matchAll(/[([]([^()[\]]*)/gu), ([, words = ""]) => words).join(
    " ",
  );
  const [first = "", ...more] = bare.split(/\n|\s[-\u2013\u2014:]\s|:\s/u);
  return [
    [bare, 1],
    ...(inside.trim() === ""
      ? []
      : ([
          [outside, WITHOUT_BRACKETS],
          [inside, IN_BRACKETS],
        ] as const)),
    ...withoutClause(outside.trim()).map((clause): Form => [clause, WITHOUT_BRACKETS]),
    ...(more.length > 0 ? ([[first, WITHOUT_BRACKETS]] as const) : []),
    ...sidesOf(outside).map((side, at): Form => [side, at === 0 ? WITHOUT_BRACKETS : SECOND_SIDE]),
  ];
}

/** What lies ahead is not yet done, and what was done is no plan. */
const AHEAD = /\b(?:will|to be|shall|going to|planned|proposed)\b/iu;
const BEHIND = /\b(?:has|have|had|did|was|were|been|already|actual|so far|to date)\b/iu;
const OF_THE_PAST: readonly Field[] = ["completed", "update", "evidence"];
const OF_THE_FUTURE: readonly Field[] = ["due", "action", "measure", "start", "forecast"];
const WRONG_TENSE = 0.6;

function inTense(field: Field, value: number, text: string): number {
  const ahead = AHEAD.test(text);
  const behind = BEHIND.test(text);
  if (ahead === behind) return value;
  return (ahead ? OF_THE_PAST : OF_THE_FUTURE).includes(field) ? value * WRONG_TENSE : value;
}

function addEvidence(evidence: Map<Field, number>, words: readonly string[], weight: number): void {
  const reading = readHeadingWords(words);
  const patterns = new Set(words.flatMap((word) => BY_FIRST_WORD.get(word) ?? []));
  for (const pattern of patterns) {
    const fit = fitOfPattern(pattern, reading) * weight;
    if (fit > (evidence.get(pattern.field) ?? 0)) evidence.set(pattern.field, fit);
  }
}

function judge(text: string, mend: MendWord): HeadingEvidence {
  const evidence = new Map<Field, number>();
  if (text.length > LONGEST_HEADING) return evidence;
  for (const [form, weight] of formsOf(text)) {
    const words = wordsOfHeading(form);
    if (words.length === 0 || words.length > MOST_WORDS) continue;
    addEvidence(evidence, words.map(mend), weight);
  }
  const asked = askedField(text);
  if (asked !== null) evidence.set(asked, Math.max(ASKED, evidence.get(asked) ?? 0));
  const status = evidence.get("status");
  if (status !== undefined && OF_PRIORITY.test(text)) evidence.set("status", status * OTHER_RATING);
  return new Map(
    FIELDS.flatMap((field) => {
      const found = evidence.get(field);
      return found === undefined ? [] : [[field, inTense(field, found, text)] as const];
    }),
  );
}

/** Judges headings by their words; what was judged once is remembered. */
export type HeadingJudge = (text: string) => HeadingEvidence;

/** A judge of headings for one reading. Any text is judged in time that grows with its length. */
export function headingJudge(): HeadingJudge {
  const memory = new Map<string, HeadingEvidence>();
  const mend = wordMender(KNOWN);
  return (text) => {
    const known = memory.get(text);
    if (known) return known;
    const evidence = judge(text, mend);
    memory.set(text, evidence);
    return evidence;
  };
}
