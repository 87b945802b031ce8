import type { LedgerLine } from "../plan/master/master.ts";
import type { CollectedLines } from "./collect-lines.ts";
import type { LedgerField } from "./ledger-fields.ts";
import type { Difference } from "./settle-candidates.ts";

/**
 * What became of every answered value of the returns given (references and partner names are not
 * counted). `valuesIn` is the sum of the others: nothing is lost (DESIGN: conservation).
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

/** The fields of each ledger line that wait for a person's choice. */
export function fieldsInConflict(open: readonly Difference[]): Map<string, Set<LedgerField>> {
  const fields = new Map<string, Set<LedgerField>>();
  for (const { field, lines } of open) {
    if (field === "update") continue;
    for (const id of lines) fields.set(id, (fields.get(id) ?? new Set()).add(field));
  }
  return fields;
}

function fateOf(line: LedgerLine, differs: boolean): Fate {
  if (line.state === "Superseded") return "superseded";
  if (line.state === "To place") return "queued";
  if (line.state === "Set aside") return "setAside";
  return differs ? "inConflict" : "merged";
}

/** Counts the values of what was collected by the state of their lines after the merge. */
export function countValues(
  collected: CollectedLines,
  ledger: readonly LedgerLine[],
  conflicting: ReadonlyMap<string, ReadonlySet<LedgerField>>,
): ValueTally {
  const lines = new Map(ledger.map((line) => [line.id, line]));
  const counts = { merged: 0, queued: 0, superseded: 0, inConflict: 0, setAside: 0 };
  for (const { line, answered } of collected.fresh) {
    const after = lines.get(line.id);
    if (!after) continue;
    for (const [field, count] of answered) {
      counts[fateOf(after, conflicting.get(line.id)?.has(field) === true)] += count;
    }
  }
  return { valuesIn: collected.valuesIn, ...counts, alreadyKnown: collected.alreadyKnown };
}
