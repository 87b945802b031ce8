import { tidySpaces } from "../text/tidy.ts";
import { longDay } from "./iso-day.ts";
import type { Timescale, TimescaleWarning } from "./timescale.ts";

/** "the other reading ends on 31 March 2021." */
function otherEnd({ altEnd }: Timescale, otherwise: string): string {
  return altEnd === null ? otherwise : `the other reading ends on ${longDay(altEnd)}.`;
}

const quoted = (texts: readonly string[]): string => texts.map((text) => `"${text}"`).join(", ");

type Sentence = (timescale: Timescale) => string;

/** What each warning means, and what to do where there is something to do. Empty: the reading says it. */
const SENTENCES: Readonly<Record<TimescaleWarning, Sentence>> = {
  ambiguous_dmy: () =>
    "The day and the month could be the other way round: read with the day first. Confirm or change it.",
  cal_or_fy: (timescale) =>
    `The year could be a calendar year or a financial year: ${otherEnd(timescale, "confirm which is meant.")}`,
  conflict: (timescale) =>
    `${quoted([tidySpaces(timescale.raw)])} does not agree with itself: ${otherEnd(timescale, "confirm which dates are meant.")}`,
  cross_reference: () => "It points to another action. Enter the date itself.",
  empty: () => "",
  excel_serial: ({ raw }) => `${raw} is a date that has lost its date format.`,
  homoglyph: () =>
    "It holds letters of another alphabet that look like Latin ones, and was read as if they were.",
  incomplete: (timescale) =>
    timescale.altEnd === null
      ? "It looks cut off. Confirm the year."
      : `Only one year is given: ${otherEnd(timescale, "")} Confirm which is meant.`,
  inferred_year: () => "The year is not written and was worked out. Confirm it.",
  missing_year: () => "The date must include a year.",
  multi_phase: ({ phases }) => `It holds ${phases.length} phases.`,
  needs_anchor: () => "It counts from a day that is not given. Enter the date itself.",
  no_end: ({ start }) => (start === null ? "It has no end." : ""),
  non_consecutive: () =>
    "The times named do not follow each other: read from the first to the last.",
  not_real_date: () => "There is no such day. Enter a real date.",
  ocr: () => "A letter was read as the digit it looks like. Confirm or change it.",
  outside_plan: () => "It lies outside the years of the plan.",
  recurring: () => "",
  relative: () => "It was read as of the report date.",
  reversed: () => "It ends before it starts. Enter the dates again.",
  revised: ({ altEnd }) =>
    altEnd === null ? "It was revised." : `It was revised from ${longDay(altEnd)}.`,
  spelling: () => "A misspelt word was read as the word it stands for.",
  status_not_date: () => "Enter when it is due.",
  tbc: ({ kind }) =>
    kind === "tbc" ? "Enter the date once it is agreed." : "Part of it is still to be confirmed.",
  text: ({ milestones }) => `To reach by then: ${quoted(milestones)}.`,
  time_of_day: () => "The time of day was left out.",
  two_digit_year: () => "The year is written with two digits.",
  uncertain: () => "It is marked as uncertain. Confirm the date.",
  unparsed: () => "Enter a date or a year of the plan.",
  us_format: () =>
    "Only with the month first is it a real date, and it was read so. Confirm or change it.",
  vague: ({ kind }) =>
    kind === "unparsed"
      ? "It is too vague for a date. Enter a date or a year of the plan."
      : "The words are vague: confirm the dates.",
  weekday: () => "The day of the week does not belong to that date. Confirm the date.",
};

/** One warning as a plain sentence; empty where the reading itself says it. */
export function warningSentence(warning: TimescaleWarning, timescale: Timescale): string {
  return SENTENCES[warning](timescale);
}
