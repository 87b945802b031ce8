import type { Span } from "../flags/span.ts";
import { isCalledAfter, isCalledBefore, isMake } from "../names/no-person.ts";
import { type TextWord, wordsOfText } from "../names/words-of-text.ts";
import { isNoName } from "./no-name.ts";

const PARTICLE = /^(?:al|el|bin|bint|ibn|ben|abu|van|der|de|da|dos|ní|ni|ul|ur|von|le|la)$/iu;
const LOCATIVE = /^(?:in|at|near|across|around|off|outside|via|towards|into|of|from|to)$/iu;
const PERSON_FOLLOWS =
  /^(?:'s)? (?:said|says|told|tells|asked|asks|was|is|has|had|rang|met|wants|feels|felt|missed|moved|left|lives|lived|joined|attended|reported|disclosed|agreed|withdrew|did|does|whose|who|and (?:her|his|their|a|the)|now|went|came|needed|needs|requested|refused|returned|started|finished|complained|waited|rings|visited|herself|himself)\b/u;
const SHORT_CAPITALS = 4;
const SHORTEST_LOWER = 4;

/** Two words of one line with nothing but a space, or the point of an initial, between them. */
function isNext(text: string, a: TextWord, b: TextWord | undefined): b is TextWord {
  return b !== undefined && /^(?:\.? |, )$/u.test(text.slice(a.end, b.start));
}

function follows(text: string, a: TextWord, b: TextWord | undefined): b is TextWord {
  return b !== undefined && /^\.? $/u.test(text.slice(a.end, b.start));
}

/** Where the capitalised words end that begin at `at`. */
function endOfRun(text: string, words: readonly TextWord[], at: number): number {
  let end = at;
  for (let next = at + 1; next < words.length; next++) {
    const last = words[next - 1];
    const word = words[next];
    if (!last || !follows(text, last, word) || last.word.endsWith("'s")) break;
    if (word.isCapital) end = next;
    else if (!PARTICLE.test(word.word)) break;
  }
  return end;
}

/** The words of a run are a building's, a body's or a street's where one of them, or the next, says so. */
function isCalled(text: string, words: readonly TextWord[], from: number, to: number): boolean {
  const before = words[from - 1];
  const first = words[from];
  const last = words[to];
  if (first === undefined || last === undefined) return false;
  if (before && isNext(text, before, first) && isCalledBefore(before.word)) return true;
  for (let at = from; at <= to; at++) {
    const word = words[at]?.word ?? "";
    if (at > from && isCalledAfter(word)) return true;
    if (isCalledBefore(word)) return true;
  }
  const after = words[to + 1];
  return after !== undefined && follows(text, last, after) && isCalledAfter(after.word);
}

function isAlone(text: string, words: readonly TextWord[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (!word) return false;
  if (word.isCapitals) return false;
  if (before && isNext(text, before, word) && before.isCapital && !isNoName(before.word))
    return false;
  return !(
    before &&
    isNext(text, before, word) &&
    /^(?:in|at|near|across|around|off|via)$/iu.test(before.word)
  );
}

/** A first name that begins or stands in a run of capitalised words, with what belongs to it. */
function nameAt(text: string, words: readonly TextWord[], at: number): Span | null {
  const word = words[at];
  if (!word || isMake(word.word)) return null;
  const to = endOfRun(text, words, at);
  const last = words[to] ?? word;
  if (isCalled(text, words, at, to) || isOwnersName(text, words, at)) return null;
  const others = words.slice(at + 1, to + 1).filter((other) => !isNoName(other.word));
  const span = { start: startOf(text, words, at), end: last.end };
  if (word.kind === "given") {
    if (word.isCapitals && word.word.length <= SHORT_CAPITALS && others.length === 0) return null;
    if (others.length > 0) return span;
    return isAlone(text, words, at) || span.start < word.start
      ? { start: span.start, end: word.end }
      : null;
  }
  const [surname] = others;
  if (surname === undefined) return null;
  const isListed = surname.kind === "surname" || surname.kind === "given";
  const isPerson = PERSON_FOLLOWS.test(text.slice(last.end, last.end + 20));
  return isListed || isPerson ? span : null;
}

/** `Clare's Law`, `Claire's Accessories`: what belongs to the name is a name itself. */
function isOwnersName(text: string, words: readonly TextWord[], at: number): boolean {
  const word = words[at];
  const after = words[at + 1];
  if (!word?.word.endsWith("'s") || !follows(text, word, after)) return false;
  return after.isCapital;
}

/** A surname in capitals before the first name belongs to it: `ADEBAYO, Folasade`. */
function startOf(text: string, words: readonly TextWord[], at: number): number {
  const before = words[at - 1];
  const word = words[at];
  if (!before || !word) return word?.start ?? 0;
  const isSurnameFirst = before.isCapitals && text.slice(before.end, word.start) === ", ";
  return isSurnameFirst ? before.start : word.start;
}

/** In lower case two names of the lists beside one another make a person's name. */
function lowerNameAt(text: string, words: readonly TextWord[], at: number): Span | null {
  const word = words[at];
  if (word?.kind !== "given" || word.word.length < SHORTEST_LOWER) return null;
  let to = at;
  for (let next = at + 1; next < words.length; next++) {
    const last = words[next - 1];
    const other = words[next];
    if (!last || !follows(text, last, other) || other.kind === null || other.kind === "wordlike")
      break;
    to = next;
  }
  const last = words[to];
  return to > at && last ? { start: word.start, end: last.end } : null;
}

/** A surname of the list after a capitalised word that is none of reports, where a person does something. */
function surnameAt(text: string, words: readonly TextWord[], at: number): Span | null {
  const word = words[at];
  const before = words[at - 1];
  if (!word || !before || !follows(text, before, word) || !before.isCapital) return null;
  if (before.kind !== null || isNoName(before.word) || isCalledBefore(before.word)) return null;
  const to = endOfRun(text, words, at);
  const last = words[to] ?? word;
  const beyond = words[at - 2];
  if (
    isCalled(text, words, at - 1, to) ||
    (beyond && isNext(text, beyond, before) && LOCATIVE.test(beyond.word))
  )
    return null;
  return PERSON_FOLLOWS.test(text.slice(last.end, last.end + 20))
    ? { start: before.start, end: last.end }
    : null;
}

/**
 * Names of people by the lists of first names and surnames, in any case: two capitalised words of which
 * one is a first name, a first name alone that is no English word, two listed names in lower case. Names
 * of buildings, bodies, streets and laws are none.
 */
export function listedNamesIn(text: string): Span[] {
  const words = wordsOfText(text);
  const found: Span[] = [];
  let reached = 0;
  words.forEach((word, at) => {
    if (word.kind === null || word.start < reached) return;
    const span = word.isCapital
      ? word.kind === "surname"
        ? surnameAt(text, words, at)
        : nameAt(text, words, at)
      : lowerNameAt(text, words, at);
    if (!span) return;
    found.push(span);
    reached = span.end;
  });
  return found;
}
