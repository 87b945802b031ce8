import { parseTimescale } from "./parse-timescale.ts";
import type { Precision, Timescale, TimescaleContext } from "./timescale.ts";

/** What a heading makes of a bare date below it (domain reference 4.4, T16). */
export type HeadingSense =
  /** It names an end: Deadline, Target date, By when. */
  | "end"
  /** It names a start. */
  | "start"
  /** It names the day on which something was finished. */
  | "done"
  /** It names neither: Timescale. */
  | "time";

/** The dates that a return gives, as everything that reads them calls them. */
export type DateField = "start" | "finish" | "forecast" | "completed";

/** What each of these makes of a bare month: one reading for check and merge. */
export const SENSE_OF_DATE: Readonly<Record<DateField, HeadingSense>> = {
  start: "start",
  finish: "end",
  forecast: "end",
  completed: "done",
};

/** A month, a quarter, a term or a year by itself; plan years and written ranges are periods under any heading. */
const BARE: ReadonlySet<Precision> = new Set<Precision>([
  "week",
  "month",
  "quarter",
  "half",
  "season",
  "term",
  "part_year",
  "financial_year",
  "calendar_year",
  "academic_year",
  "tax_year",
]);
const BY = /^\s*(?:by|no later than|not later than)\s+(?:the )?(?:end of )?(?=\S)/iu;
const TIME = /\b(?:time ?scales?|time ?frames?|time ?lines?|period|duration|phasing)\b/iu;
const START = /\b(?:start(?:s|ed|ing)?|commence(?:s|d|ment)?|begin(?:s|ning)?|launch)\b/iu;
const DONE =
  /\b(?:(?:date|when|actual|actually)\b(?! for\b).*\b(?:complet\w*|closed|achieved|finish\w*|done|implemented|delivered)|(?:completed|closed|finished|concluded)(?: on| date)?$|closure|actual\b)/iu;

/** What a heading makes of a date, by its words: `Timescale Completion` speaks of a time, `Completion date` of an end. */
export function headingSense(heading: string): HeadingSense {
  if (TIME.test(heading)) return "time";
  if (START.test(heading)) return "start";
  const planned =
    /\b(?:to be|target|planned|due|revised|original|forecast|expected|anticipated)\b/iu;
  return DONE.test(heading.trim()) && !planned.test(heading) ? "done" : "end";
}

function atEnd(value: string | number | null, context: TimescaleContext): Timescale {
  const read = parseTimescale(value, context);
  const bare =
    typeof value === "string" && read.kind === "deadline" ? value.replace(BY, "") : value;
  const named = bare === value ? read : parseTimescale(bare, context);
  const bareDate = named.kind === "period" ? BARE.has(named.precision) : named.kind === "point";
  if (!bareDate || named.end === null || named.phases.length > 0) return read;
  return { ...named, kind: "deadline", start: null, raw: read.raw };
}

function atPoint(read: Timescale, day: "start" | "end"): Timescale {
  const at = read[day];
  const dated = read.kind === "period" || read.kind === "point" || read.kind === "deadline";
  const bare = BARE.has(read.precision) || read.precision === "day";
  return dated && bare && at !== null ? { ...read, kind: "point", start: at, end: at } : read;
}

/**
 * Reads a date as the heading above it means it: under an end a bare month, quarter, season, term or year
 * is its last day, without a start; under a start its first; under "date completed" its last. Everything
 * under "timescale", plan years and written ranges stay what they say.
 */
export function readUnderHeading(
  value: string | number | null,
  sense: HeadingSense,
  context: TimescaleContext,
): Timescale {
  if (sense === "end") return atEnd(value, context);
  const read = parseTimescale(value, context);
  if (sense === "time") return read;
  return atPoint(read, sense === "start" ? "start" : "end");
}
