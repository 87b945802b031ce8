import type { StatusId } from "../plan.ts";
import type { StatusBook, StatusMeaning } from "./status-book.ts";
import {
  CHANGES_NOTHING,
  CONNECTORS,
  DENIES_TROUBLE,
  GOES_ON,
  JOINING,
  TELLS_OF_BEFORE,
  TELLS_OF_TROUBLE,
} from "./status-phrases.ts";
import { statusTokens, statusWords, type StatusToken } from "./status-words.ts";
import { isWorse } from "./worse-status.ts";

/** What a status as written most likely means, and what there is to confirm about it. */
export interface StatusGuess {
  readonly id: StatusId;
  /** A clause: `the worse of Amber and Green counts`; empty where nothing is in doubt. */
  readonly doubt: string;
}

interface Reading extends StatusGuess {
  readonly colour: string | null;
}

/** More words than these are a sentence, in which no status is looked for. */
const MOST_WORDS = 14;

const joined = (tokens: readonly StatusToken[]): string => tokens.map(({ word }) => word).join(" ");

const doubts = (...clauses: readonly string[]): string =>
  [...new Set(clauses.filter((clause) => clause !== ""))].join(", and ");

const readingOf = ({ id, doubt, colour }: StatusMeaning): Reading => ({ id, doubt, colour });

/** `Amber/Green`, `a - g`, `red or amber`: the worst of them. */
function readColours(tokens: readonly StatusToken[], { words }: StatusBook): Reading | null {
  const named = tokens.filter(({ word }) => !JOINING.has(word));
  const colours = named.map(({ word }) => words.get(word));
  const found = colours.flatMap((one) => (one && one.colour !== null ? [one] : []));
  const isAll = found.length === named.length && found.length > 1;
  return isAll ? worst(found.map(readingOf)) : null;
}

function worst(readings: readonly Reading[]): Reading | null {
  const [first, ...more] = readings;
  if (!first) return null;
  return more.reduce((before, next) => both(before, next), first);
}

/** Two readings of one cell: the worse, and that it is the worse; words say more than a good colour. */
function both(a: Reading, b: Reading): Reading {
  if (a.id === b.id) return { ...a, colour: a.colour ?? b.colour, doubt: doubts(a.doubt, b.doubt) };
  if (a.id === "withdrawn") return { ...a, doubt: doubts(a.doubt, "other words stand beside it") };
  const words = doneInWords(a, b) ?? doneInWords(b, a);
  if (words) return { ...words, doubt: doubts(words.doubt, "the words count, not the colour") };
  const worse = isWorse(b.id, a.id) ? b : a;
  const names = a.colour !== null && b.colour !== null ? ` of ${a.colour} and ${b.colour}` : "";
  return { ...worse, doubt: doubts(worse.doubt, `the worse${names} counts`) };
}

/** "Green - complete": in plans where green is the best there is, the word says which. */
function doneInWords(words: Reading, colour: Reading): Reading | null {
  const isDone = words.id === "complete" && words.colour === null;
  return isDone && colour.colour !== null && colour.id === "on-track" ? words : null;
}

/** Without joining words at its ends. */
function withoutJoining(tokens: readonly StatusToken[]): readonly StatusToken[] {
  const isWord = ({ word }: StatusToken): boolean => !JOINING.has(word);
  const first = tokens.findIndex(isWord);
  return first < 0 ? [] : tokens.slice(first, tokens.findLastIndex(isWord) + 1);
}

function withTail(head: Reading, tail: readonly StatusToken[], book: StatusBook): Reading {
  const text = joined(tail);
  if (text === "cell colour")
    return { ...head, doubt: doubts(head.doubt, "it is the colour of the cell") };
  if (TELLS_OF_BEFORE.test(text)) {
    return { ...head, doubt: doubts(head.doubt, "the words after it speak of an earlier status") };
  }
  if (CHANGES_NOTHING.test(text) || DENIES_TROUBLE.test(text)) return head;
  const second = readTokens(withoutJoining(tail), book);
  if (second) return both(head, second);
  if (TELLS_OF_TROUBLE.test(text)) {
    const id = head.id === "on-track" || head.id === "not-started" ? "at-risk" : head.id;
    return { ...head, id, doubt: doubts(head.doubt, "the words after it tell of trouble") };
  }
  return { ...head, doubt: doubts(head.doubt, "only its first words are read") };
}

/** A status at the start, and words about it behind a sign or a joining word. */
function readHead(tokens: readonly StatusToken[], book: StatusBook): Reading | null {
  for (let length = tokens.length - 1; length > 0; length--) {
    const head = joined(tokens.slice(0, length));
    const means = book.words.get(head);
    const tail = tokens.slice(length);
    const [next] = tail;
    if (!means || !next) continue;
    const isIntention = means.id === "complete" && next.word === "by" && !next.isParted;
    const isAbout =
      CONNECTORS.has(next.word) || GOES_ON.test(head) || CHANGES_NOTHING.test(joined(tail));
    if (isIntention || !(next.isParted || (isAbout && !means.isLetter))) continue;
    return withTail(readingOf(means), tail, book);
  }
  return null;
}

function readTokens(tokens: readonly StatusToken[], book: StatusBook): Reading | null {
  const means = book.words.get(joined(tokens));
  if (means) return readingOf(means);
  return readColours(tokens, book) ?? readHead(tokens, book);
}

/**
 * Reads a status by the words, letters, colours and symbols that mean one anywhere, with qualifiers; of
 * two in one cell the worse counts. Null for what is no status: nothing is guessed from a sentence.
 */
export function readByWords(written: string, book: StatusBook): StatusGuess | null {
  const { text, symbols, unread } = statusWords(written, book);
  const all = statusTokens(text);
  if (all.length > MOST_WORDS) return null;
  const tokens = readTokens(all, book) ? all : withoutJoining(all);
  const words = readTokens(tokens, book);
  if (tokens.length > 0 && !words) return null;
  const signs = symbols.map(readingOf);
  const guess = words ? signs.reduce(signOver, words) : worst(signs);
  if (!guess) return null;
  const left = unread.length > 0 ? `the sign ${unread.join(" ")} is not read` : "";
  return { id: guess.id, doubt: doubts(guess.doubt, left) };
}

/** A tick or a circle before words that say the same needs no question. */
function signOver(words: Reading, sign: Reading): Reading {
  return words.id === sign.id ? words : both(words, sign);
}
