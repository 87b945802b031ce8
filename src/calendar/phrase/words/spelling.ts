import { editDistance } from "../../../text/nearest.ts";
import { MONTHS as MONTH_NAMES } from "../../iso-day.ts";

const MONTHS = MONTH_NAMES.map((name) => name.toLowerCase());
const MONTH_OF: ReadonlyMap<string, number> = new Map([
  ...MONTHS.map((name, index) => [name, index + 1] as const),
  ...MONTHS.map((name, index) => [name.slice(0, 3), index + 1] as const),
  ["sept", 9],
]);
const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const WEEKDAY_ABBREVIATIONS: ReadonlyMap<string, number> = new Map([
  ["tues", 2],
  ["weds", 3],
  ["thur", 4],
  ["thurs", 4],
]);

/** True for a text that begins with the name or abbreviation of a month, in any case. */
export const MONTH_START = new RegExp(
  `^(?:${MONTHS.map((name) => name.slice(0, 3)).join("|")})`,
  "iu",
);

/** Words that are worth recognising when misspelt, long enough that no other word is as near. */
const LONG_WORDS = [
  ...MONTHS.filter((name) => name.length >= 6),
  "quarter",
  "quarterly",
  "annually",
  "ongoing",
  "autumn",
];
/** March and April are near too many other words: only swapped or lost letters are put right. */
const SHORT_MONTHS = ["march", "april", "june", "july"];

/** The month, 1 to 12, of its name or its usual abbreviation in lower case. */
export function monthNamed(word: string): number | undefined {
  return MONTH_OF.get(word);
}

/** The day of the week, Sunday 0, of its name or abbreviation in lower case. */
export function weekdayNamed(word: string): number | undefined {
  const whole = WEEKDAYS.findIndex((name) => name === word || name.slice(0, 3) === word);
  return whole === -1 ? WEEKDAY_ABBREVIATIONS.get(word) : whole;
}

const lettersOf = (word: string): string => Array.from(word).sort().join("");

function isShortMonth(word: string, month: string): boolean {
  if (!month.startsWith(word.charAt(0))) return false;
  if (word.length === month.length) {
    return lettersOf(word) === lettersOf(month) && editDistance(word, month) === 1;
  }
  return month.length === 5 && Math.abs(word.length - month.length) === 1
    ? editDistance(word, month) === 1
    : false;
}

/** The word that a misspelt one stands for: `feburary` is february. Undefined where none is near enough. */
export function respell(word: string): string | undefined {
  if (word.length < 3 || word.length > 12 || MONTH_OF.has(word)) return undefined;
  if (LONG_WORDS.includes(word)) return undefined;
  const short = SHORT_MONTHS.find((month) => isShortMonth(word, month));
  if (short !== undefined || word.length < 5) return short;
  return LONG_WORDS.find((long) => {
    const allowed = long.length >= 8 && word.length >= 7 ? 2 : 1;
    return long.startsWith(word.charAt(0)) && editDistance(word, long) <= allowed;
  });
}
