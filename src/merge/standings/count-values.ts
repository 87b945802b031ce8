import type { LogLine } from "../../plan/master/log-line.ts";
import type { CollectedLines } from "../lines/collect-lines.ts";
import type { Difference } from "./settle-candidates.ts";

/**
 * What became of every answered value that the returns given have for one log (of an update all but its
 * reference and partner, of a row about a KPI the figure). `valuesIn` is the sum of the others: nothing is
 * lost (DESIGN: conservation).
 */
export interface ValueTally {
  readonly valuesIn: number;
  readonly merged: number;
  readonly queued: number;
  readonly superseded: number;
  readonly inConflict: number;
  readonly setAside: number;
  /** In files that an earlier merge took in, and in rows that repeat another row. */
  readonly alreadyKnown: number;
}

type Fate = Exclude<keyof ValueTally, "valuesIn" | "alreadyKnown">;

/** The fields of each log line that wait for a person's choice. */
export type WaitingFields = ReadonlyMap<string, ReadonlySet<string>>;

/** Which fields of which lines these differences keep waiting. */
export function fieldsInConflict(open: readonly Difference[]): WaitingFields {
  const fields = new Map<string, Set<string>>();
  for (const { field, lines } of open) {
    for (const id of lines) fields.set(id, (fields.get(id) ?? new Set()).add(field));
  }
  return fields;
}

function fateOf({ state }: LogLine, waits: boolean): Fate {
  if (state === "Superseded") return "superseded";
  if (state === "To place") return "queued";
  if (state === "Set aside") return "setAside";
  return waits ? "inConflict" : "merged";
}

/** Counts the values of what was collected by the state of their lines after the merge. */
export function countValues<Field extends string>(
  { fresh, valuesIn, alreadyKnown }: CollectedLines<unknown, LogLine, Field>,
  log: readonly LogLine[],
  waiting: WaitingFields,
): ValueTally {
  const lines = new Map(log.map((line) => [line.id, line]));
  const counts = { merged: 0, queued: 0, superseded: 0, inConflict: 0, setAside: 0 };
  for (const { line, answered } of fresh) {
    const after = lines.get(line.id);
    if (!after) continue;
    for (const [field, count] of answered) {
      counts[fateOf(after, waiting.get(line.id)?.has(field) === true)] += count;
    }
  }
  return { valuesIn, ...counts, alreadyKnown };
}
