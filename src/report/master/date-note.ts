import { longDay } from "../../calendar/iso-day.ts";
import { warningSentence } from "../../calendar/warning-sentences.ts";
import type { Timescale, TimescaleWarning } from "../../calendar/timescale.ts";

/** What asks nothing of the team, or is said elsewhere in the note. */
const UNSAID: ReadonlySet<TimescaleWarning> = new Set([
  "conflict",
  "empty",
  "excel_serial",
  "multi_phase",
  "no_end",
  "recurring",
  "relative",
  "spelling",
  "tbc",
  "text",
  "time_of_day",
  "weekday",
]);

function kindWords({ kind }: Timescale): string[] {
  if (kind === "empty") return ["No date in the plan."];
  if (kind === "tbc") return ["Date to be confirmed."];
  if (kind === "ongoing") return ["Ongoing, without an end."];
  if (kind === "open") return ["No end is given."];
  if (kind === "status") return ["Says how the action stands, not when it is due."];
  if (kind === "unparsed") return ["Cannot be read as a date."];
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
  const warned = timescale.warnings
    .filter((warning) => !UNSAID.has(warning))
    .map((warning) => warningSentence(warning, timescale));
  const reached =
    timescale.phases.length === 0 && timescale.milestones.length > 0
      ? [`To reach by then: ${timescale.milestones.join(", ")}.`]
      : [];
  const phases = timescale.phases.map(phaseWords);
  const disputed = phases.length === 0 ? conflictWords(timescale) : [];
  return [...kindWords(timescale), ...disputed, ...warned, ...phases, ...reached].join("\n");
}
