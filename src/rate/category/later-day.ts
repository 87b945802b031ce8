import { isoDay, MONTHS, type IsoDay } from "../../calendar/iso-day.ts";

/** A written date: where it stands, and the first day it can mean. */
interface WrittenDay {
  readonly at: number;
  readonly words: string;
  readonly first: IsoDay | undefined;
}

const SHORT = MONTHS.map((name) => name.slice(0, 3).toLowerCase());
const NAMES = [...MONTHS, "Sept", ...MONTHS.map((name) => name.slice(0, 3))].join("|");
const NAMED = new RegExp(
  String.raw`\b(?:(\d{1,2})(?:st|nd|rd|th)? )?(${NAMES})\.? (\d{4})\b`,
  "giu",
);
const NUMERIC = /\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b/gu;
const SEASONS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };
const SEASON = /\b(spring|summer|autumn|winter) (?:of )?(\d{4})\b/giu;
const YEAR = /\b(?:in|by|during) (\d{4})\b/giu;

/** The end of a period, `from April 2016 to March 2019`: it says how long something holds. */
const ENDS_PERIOD = /(?:\b(?:to|until|till|through)|[–-])\s?$/iu;
const PUT_OFF = /\b(?:moved|extended|delayed|deferred|postponed|put back|put off|slipped)\b/iu;

function writtenDays(sentence: string): WrittenDay[] {
  const day = (found: RegExpExecArray, year = "", month = 1, date = "1"): WrittenDay => ({
    at: found.index,
    words: found[0],
    first: isoDay(Number(year), month, Number(date)),
  });
  return [
    ...[...sentence.matchAll(NAMED)].map((found) => {
      const month = SHORT.indexOf((found[2] ?? "").slice(0, 3).toLowerCase()) + 1;
      return day(found, found[3], month, found[1]);
    }),
    ...[...sentence.matchAll(NUMERIC)].map((found) =>
      day(found, found[3], Number(found[2]), found[1]),
    ),
    ...[...sentence.matchAll(SEASON)].map((found) =>
      day(found, found[2], SEASONS[(found[1] ?? "").toLowerCase()]),
    ),
    ...[...sentence.matchAll(YEAR)].map((found) => day(found, found[1])),
  ];
}

/**
 * A day, month, season or year after the report date, as written: what is said to happen then has not
 * happened. The end of a period is none, unless something was put off until then.
 */
export function laterDay(sentence: string, asOf: IsoDay): string | undefined {
  const isPutOff = PUT_OFF.test(sentence);
  const later = writtenDays(sentence).find(({ at, first }) => {
    if (first === undefined || first <= asOf) return false;
    return isPutOff || !ENDS_PERIOD.test(sentence.slice(Math.max(0, at - 10), at));
  });
  return later?.words;
}
