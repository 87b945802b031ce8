import { once } from "../../once.ts";
import type { Span } from "../flags/span.ts";
import { nameKind, type NameKind } from "./listed-names.ts";

/** A word as it is written, wherever it stands. */
interface WrittenWord {
  readonly word: string;
  /** Begins with a capital letter. */
  readonly isCapital: boolean;
  /** All of it in capitals, at least two letters. */
  readonly isCapitals: boolean;
  /** What the lists of names say of it. */
  readonly kind: NameKind;
}

/** A word of a text with its place. */
export interface TextWord extends WrittenWord, Span {}

const WORD = /\p{L}[\p{L}\p{M}'-]*/gu;
const ASCII_WORD = /[A-Za-z][A-Za-z'-]*/gu;
const NOT_ASCII = /[^\n\r\x20-\x7E]/u;

const MOST_KEPT = 20_000;

/** A pure memo: texts share most of their words. */
const writtenWord = once((word): WrittenWord => {
  const isCapital = /^\p{Lu}/u.test(word);
  const isCapitals = isCapital && /^[\p{Lu}\p{M}'-]{2,}(?:'s)?$/u.test(word);
  return { word, isCapital, isCapitals, kind: nameKind(word) };
}, MOST_KEPT);

/** The words of a text in order. */
export function wordsOfText(text: string): TextWord[] {
  const words: TextWord[] = [];
  for (const { 0: found, index } of text.matchAll(NOT_ASCII.test(text) ? WORD : ASCII_WORD)) {
    const { word, isCapital, isCapitals, kind } = writtenWord(found);
    words.push({ word, start: index, end: index + found.length, isCapital, isCapitals, kind });
  }
  return words;
}
