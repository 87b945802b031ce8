import type { IsoDay } from "../../calendar/iso-day.ts";
import { tidy } from "../../text/tidy.ts";
import { laterDay } from "./later-day.ts";
import { UNFINISHED_WORDS } from "./unfinished-words.ts";

/** A sentence that speaks of work still to come, and the words that say so. */
export interface UnfinishedSentence {
  readonly sentence: string;
  readonly words: string;
}

function sentencesOf(text: string): string[] {
  return text
    .split(/\n+|(?<=[.!?])\s+(?=["'(]?\p{Lu})/u)
    .map(tidy)
    .filter((sentence) => sentence !== "");
}

function unfinishedWords(sentence: string, asOf: IsoDay): string | undefined {
  for (const { words, unless } of UNFINISHED_WORDS) {
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
