import { isoDay, MONTHS, type IsoDay } from "../../calendar/iso-day.ts";
import { tidy } from "../../text/tidy.ts";

/** Words by which a sentence says that work is still to come. */
interface UnfinishedWords {
  readonly words: RegExp;
  /** Words that turn their meaning round: "nothing more needs to be done". */
  readonly unless?: RegExp;
}

/** A sentence that speaks of work still to come, and the words that say so. */
export interface UnfinishedSentence {
  readonly sentence: string;
  readonly words: string;
}

const WORK =
  "(?:agreed|built|commissioned|considered|consulted|designed|developed|drafted|drawn up|established|explored|extended|finalised|implemented|planned|prepared|procured|put in place|recruited|redesigned|reviewed|revised|rewritten|rolled out|scoped|set up|tested|trialled|updated|written)";
const NOTHING = /\b(?:nothing|none|no (?:more|further))\b/iu;
const MONTH = new RegExp(String.raw`\b(?:(\d{1,2}) )?(${MONTHS.join("|")}) (\d{4})\b`, "giu");

const UNFINISHED: readonly UnfinishedWords[] = [
  {
    words:
      /(?<!\b(?:a|the|good|free|strong|political) )\b(?:will|WILL) (?!and\b|to\b)(?:[a-z]+|[A-Z]+\b)/u,
  },
  { words: /\b(?:is|are) (?:currently|presently|still)\b(?: being)?/iu },
  { words: new RegExp(String.raw`\b(?:is|are) (?:now |also )?being ${WORK}\b`, "iu") },
  { words: new RegExp(String.raw`\bcontinues? to be ${WORK}\b`, "iu") },
  { words: /\b(?:is|are) (?:due|expected|intended|planned|proposed|scheduled)\b/iu },
  { words: /\b(?:is|are) (?:yet )?to (?:be|begin|come|continue|follow|go|launch|open|start)\b/iu },
  { words: /\b(?:is|are) going to\b/iu },
  { words: /\b(?:not yet|ha(?:s|ve) yet to|yet to be)\b/iu },
  { words: /\b(?:under way|underway|in progress|in development|under (?:development|review))\b/iu },
  { words: /\b(?:intends?|expects?|hopes?) to\b/iu },
  { words: /(?<!\b(?:have|has|had|with|of|the|their|its) )\bplans to\b/iu },
  {
    words: /\b(?:much )?more (?:work )?(?:needs? to|is needed|is to be|must|remains)\b/iu,
    unless: NOTHING,
  },
  { words: /\b(?:needs?|remains?|still) to be (?:[a-z]+)/iu, unless: NOTHING },
  { words: /\b(?:remains?|still|is|are) outstanding\b/iu, unless: NOTHING },
  { words: /\b(?:awaits|awaiting|subject to (?:approval|agreement|funding))\b/iu },
];

function sentencesOf(text: string): string[] {
  return text
    .split(/\n+|(?<=[.!?])\s+(?=["'(]?\p{Lu})/u)
    .map(tidy)
    .filter((sentence) => sentence !== "");
}

/** A month or a day after the report date: what is said to happen then has not happened. */
function laterDay(sentence: string, asOf: IsoDay): string | undefined {
  for (const [words, day, name = "", year] of sentence.matchAll(MONTH)) {
    const month = MONTHS.findIndex((known) => known.toLowerCase() === name.toLowerCase()) + 1;
    const first = isoDay(Number(year), month, day === undefined ? 1 : Number(day));
    if (first !== undefined && first > asOf) return words;
  }
  return undefined;
}

function unfinishedWords(sentence: string, asOf: IsoDay): string | undefined {
  for (const { words, unless } of UNFINISHED) {
    const [found] = words.exec(sentence) ?? [];
    if (found !== undefined && unless?.test(sentence) !== true) return found;
  }
  return laterDay(sentence, asOf);
}

/**
 * The first sentence of a text that speaks of work still to come, as of the report date; null where none
 * does. A recommendation said to be achieved should have none: domain reference 1.11 I23.
 */
export function unfinishedSentence(text: string, asOf: IsoDay): UnfinishedSentence | null {
  for (const sentence of sentencesOf(text)) {
    const words = unfinishedWords(sentence, asOf);
    if (words !== undefined) return { sentence, words };
  }
  return null;
}
