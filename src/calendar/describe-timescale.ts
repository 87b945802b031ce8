import { financialYearOf, financialYears } from "./financial-year.ts";
import { longDay, type IsoDay } from "./iso-day.ts";
import type { Timescale } from "./timescale.ts";
import { warningSentence } from "./warning-sentences.ts";

/** "financial year 2018 to 2019", where a stretch of time is exactly one (domain reference 6.3). */
function financialYearWords(start: IsoDay, end: IsoDay): string {
  const first = financialYearOf(start);
  const year = financialYears(first);
  return year.start === start && year.end === end
    ? `, financial year ${first} to ${first + 1}`
    : "";
}

function periodWords(start: IsoDay | null, end: IsoDay | null): string {
  if (start === null) return end === null ? "without dates" : `by ${longDay(end)}`;
  if (end === null) return `from ${longDay(start)}, without an end`;
  if (start === end) return longDay(start);
  return `${longDay(start)} to ${longDay(end)}${financialYearWords(start, end)}`;
}

function readingWords({ kind, start, end }: Timescale): string {
  const dated = start !== null || end !== null;
  switch (kind) {
    case "empty":
      return "No timescale is given.";
    case "tbc":
      return "Read as a date still to be confirmed.";
    case "status":
      return dated
        ? `Read as a status, not a timescale, with the date ${periodWords(start, end)}.`
        : "Read as a status, not a timescale.";
    case "unparsed":
      return "Not read as a date.";
    case "ongoing":
      return dated ? `Read as ongoing, ${periodWords(start, end)}.` : "Read as ongoing.";
    case "recurring":
      return dated
        ? `Read as work that comes round again, ${periodWords(start, end)}.`
        : "Read as work that comes round again.";
    default:
      return `Read as ${periodWords(start, end)}.`;
  }
}

function phaseWords(phase: Timescale, at: number): string {
  const label = phase.milestones.join(", ");
  return `Phase ${at + 1}${label === "" ? "" : ` (${label})`}: ${periodWords(phase.start, phase.end)}.`;
}

/**
 * A timescale's reading in plain words: how it was read, what was assumed, and each phase:
 * "Read as 1 April 2018 to 31 March 2020. The plan years and the dates do not agree: …".
 */
export function describeTimescale(timescale: Timescale): string {
  const warnings = timescale.warnings.flatMap((warning) => {
    const sentence = warningSentence(warning, timescale);
    return sentence === "" ? [] : [sentence];
  });
  return [readingWords(timescale), ...warnings, ...timescale.phases.map(phaseWords)].join(" ");
}
