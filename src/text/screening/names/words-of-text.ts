import type { Span } from "../flags/span.ts";

/** A word of a text with its place and how it is written. */
export interface TextWord extends Span {
  readonly word: string;
  /** Begins with a capital letter. */
  readonly isCapital: boolean;
  /** All of it in capitals, at least two letters. */
  readonly isCapitals: boolean;
}

const WORD = /\p{L}[\p{L}\p{M}'-]*/gu;

function wordOf(word: string, start: number): TextWord {
  const isCapital = /^\p{Lu}/u.test(word);
  const isCapitals = isCapital && /^[\p{Lu}\p{M}'-]{2,}(?:'s)?$/u.test(word);
  return { word, start, end: start + word.length, isCapital, isCapitals };
}

/** The words of a text in order. */
export function wordsOfText(text: string): TextWord[] {
  return [...text.matchAll(WORD)].map((match) => wordOf(match[0], match.index));
}
