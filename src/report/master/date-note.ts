import { longDay } from "../../calendar/iso-day.ts";
import type { Timescale, TimescaleWarning } from "../../calendar/timescale.ts";

/** What each warning means to the team, where it means something to do or to know. */
const WARNING_WORDS: ReadonlyMap<TimescaleWarning, string> = new Map([
  ["ambiguous_dmy", "The day and month could be the other way round: read with the day first."],
  ["cal_or_fy", "Read as part of a financial year; it could be the calendar year."],
  ["cross_reference", "Points to another place for its date. Enter the date itself."],
  ["homoglyph", "Letters of another alphabet were read as the Latin ones they look like."],
  ["incomplete", "The phrase is cut off. Confirm the year."],
  ["inferred_year", "The year was taken from the rest of the phrase."],
  ["missing_year", "No year is given. Enter it."],
  ["needs_anchor", "Depends on a date that is not given. Enter the date itself."],
  ["non_consecutive", "The years named do not follow each other."],
  ["not_real_date", "There is no such day. Enter a real date."],
  ["ocr", "A character was read as the digit it looks like."],
  ["outside_plan", "Lies outside the years of the plan."],
  ["reversed", "Ends before it starts. Enter the dates again."],
  ["revised", "Revised: the other reading is the original date."],
  ["status_not_date", "Says how the action stands, not when it is due."],
  ["two_digit_year", "A year of two digits was read as 20xx."],
  ["uncertain", "Marked as uncertain. Confirm the date."],
  ["unparsed", "Cannot be read as a date. Enter a date or a plan year."],
  ["us_format", "Only the American order of day and month makes a real date. Confirm it."],
  ["vague", "Too vague for a date. Enter a date or a plan year."],
]);

function kindWords({ kind }: Timescale): string[] {
  if (kind === "empty") return ["No date in the plan."];
  if (kind === "tbc") return ["Date to be confirmed."];
  if (kind === "ongoing") return ["Ongoing, without an end."];
  if (kind === "open") return ["No end is given."];
  return kind === "recurring" ? ["Comes round again and again."] : [];
}

function conflictWords({ warnings, end, altEnd }: Timescale): string[] {
  if (!warnings.includes("conflict")) return [];
  const ends = end && altEnd ? ` ends on ${longDay(end)} or on ${longDay(altEnd)}` : " two ways";
  return [`The plan contradicts itself: it${ends}. Ask the lead which is meant.`];
}

function phaseWords(phase: Timescale, index: number): string {
  const from = phase.start ? longDay(phase.start) : "no start";
  const to = phase.end ? longDay(phase.end) : "no end";
  const words = phase.milestones.join(", ");
  const note = conflictWords(phase).join(" ");
  return `Phase ${index + 1}${words ? ` (${words})` : ""}: ${from} to ${to}. ${note}`.trim();
}

/** What a reader must know about how a timescale was read, one remark a line; empty where it is plain. */
export function dateNote(timescale: Timescale): string {
  const warned = timescale.warnings.flatMap((warning) => WARNING_WORDS.get(warning) ?? []);
  const reached =
    timescale.phases.length === 0 && timescale.milestones.length > 0
      ? [`To reach by then: ${timescale.milestones.join(", ")}.`]
      : [];
  const phases = timescale.phases.map(phaseWords);
  const disputed = phases.length === 0 ? conflictWords(timescale) : [];
  return [...kindWords(timescale), ...disputed, ...warned, ...phases, ...reached].join("\n");
}
