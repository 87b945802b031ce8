import { isIsoDay, longDay, MONTHS } from "./iso-day.ts";

/** An ISO date and time without a zone: `2018-10-08T09:05:00`. */
const ISO = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d):(\d\d)$/u;
const WORDS = /^(\d{1,2}) (\p{L}+) (\d{4}) at (\d\d:\d\d)(?::(\d\d))?$/u;

/** A moment as a reader expects it: `8 October 2018 at 09:05`. What is no ISO date and time stays as it is. */
export function momentInWords(moment: string): string {
  const [, day = "", time = "", seconds = ""] = ISO.exec(moment) ?? [];
  if (!isIsoDay(day)) return moment;
  return `${longDay(day)} at ${time}${seconds === "00" ? "" : `:${seconds}`}`;
}

/** The ISO date and time of a moment in words; anything else stays as it is. */
export function readMoment(words: string): string {
  const match = WORDS.exec(words.trim());
  if (!match) return words;
  const [, date = "", month = "", year = "", time = "", seconds = "00"] = match;
  const number = MONTHS.findIndex((name) => name === month) + 1;
  const day = `${year}-${String(number).padStart(2, "0")}-${date.padStart(2, "0")}`;
  return isIsoDay(day) ? `${day}T${time}:${seconds}` : words;
}
