import { editDistance } from "../../text/nearest.ts";
import { nameWords } from "./person-words.ts";

/** Short names that begin with another letter than the name they stand for. */
const SHORT_NAMES: readonly (readonly [string, string])[] = [
  ["bob", "robert"],
  ["bobby", "robert"],
  ["bill", "william"],
  ["billy", "william"],
  ["dick", "richard"],
  ["ted", "edward"],
  ["ned", "edward"],
  ["jack", "john"],
  ["harry", "henry"],
  ["tony", "anthony"],
  ["liz", "elizabeth"],
  ["beth", "elizabeth"],
  ["betty", "elizabeth"],
  ["libby", "elizabeth"],
  ["peggy", "margaret"],
  ["meg", "margaret"],
  ["nell", "eleanor"],
  ["polly", "mary"],
  ["sandra", "alexandra"],
  ["sandy", "alexander"],
];
const INITIALS = 2;
const LONG_WORD = 5;
const SAME_START = 3;

function isSameWord(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) >= LONG_WORD && editDistance(a, b) <= 1);
}

/** Whether two first names can be one person's: equal, an initial, a short form, or spelt much alike. */
function canBeSameName(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length <= INITIALS) return short.slice(0, 1) === long.slice(0, 1);
  if (short.slice(0, SAME_START) === long.slice(0, SAME_START) || isSameWord(short, long))
    return true;
  return SHORT_NAMES.some((pair) => pair.includes(a) && pair.includes(b));
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word.slice(0, 1)).join("");
}

/** True for `JB` or `J B` beside Jo Bloggs. */
function areInitialsOf(words: readonly string[], others: readonly string[]): boolean {
  return (
    words.every((word) => word.length <= INITIALS + 1) && words.join("") === initialsOf(others)
  );
}

/**
 * Whether two names may be one person's. Words in any order; an initial, a short form or a slip of the
 * pen counts as the same, and so does whatever cannot be told: a surname alone beside a full name.
 */
export function maySamePerson(first: string, second: string): boolean {
  const a = nameWords(first);
  const b = nameWords(second);
  if (a.length === 0 || b.length === 0) return true;
  if (areInitialsOf(a, b) || areInitialsOf(b, a)) return true;
  if (a.join("") === b.join("")) return true;
  const onlyA = a.filter((word) => !b.some((other) => isSameWord(word, other)));
  const onlyB = b.filter((word) => !a.some((other) => isSameWord(word, other)));
  if (onlyA.length === a.length) return false;
  if (onlyA.length === 0 || onlyB.length === 0) return true;
  return onlyA.some((word) => onlyB.some((other) => canBeSameName(word, other)));
}
