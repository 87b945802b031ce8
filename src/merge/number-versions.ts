import { groupBy } from "../finding/group-by.ts";
import type { LedgerLine, QueueEntry } from "../plan/master/master.ts";
import { fold } from "../text/fold.ts";
import { tidy } from "../text/tidy.ts";
import { senderKey } from "./name-senders.ts";
import { compareArrivals, compareMoments, type Arrival } from "./received-return.ts";

/** The returns of one sender in one round. */
function lineageKey(line: LedgerLine): string {
  return `${line.round} ${senderKey(line)}`;
}

/** What a later version replaces: the action, or the same words or reference that waited to be placed. */
function subjectKey(line: LedgerLine): string {
  if (line.ref !== null) return `${lineageKey(line)}|at ${line.ref}`;
  const reference = fold(line.refWritten);
  const words = reference === "" ? tidy(line.values.actionTaken) : "";
  return `${lineageKey(line)}|${reference}|${words}`;
}

/** The distinct files of each sender in each round, oldest first: their places are their versions. */
function versionsOf(
  lines: readonly LedgerLine[],
  others: ReadonlyMap<string, readonly Arrival[]>,
): Map<string, Map<string, number>> {
  const versions = new Map<string, Map<string, number>>();
  for (const [key, group] of groupBy(lines, lineageKey)) {
    const files = [...group, ...(others.get(key) ?? [])].sort(compareArrivals);
    const shas = [...new Set(files.map(({ sha256 }) => sha256))];
    versions.set(key, new Map(shas.map((sha256, index) => [sha256, index + 1])));
  }
  return versions;
}

/**
 * Numbers every line's version and marks those that a later one replaced. An action that a later
 * version leaves out keeps its line. `others` are files without lines, such as nil returns.
 */
export function numberVersions(
  lines: readonly LedgerLine[],
  others: ReadonlyMap<string, readonly Arrival[]>,
): LedgerLine[] {
  const versions = versionsOf(lines, others);
  const newest = new Map<string, string>();
  for (const line of lines) {
    if (line.state === "Set aside") continue;
    const key = subjectKey(line);
    const latest = newest.get(key);
    if (latest === undefined || compareMoments(line.received, latest) > 0) {
      newest.set(key, line.received);
    }
  }
  return lines.map((line) => {
    const version = versions.get(lineageKey(line))?.get(line.sha256) ?? 1;
    const latest = newest.get(subjectKey(line)) ?? line.received;
    const replaced = line.state !== "Set aside" && compareMoments(line.received, latest) < 0;
    return { ...line, version, ...(replaced ? { state: "Superseded" as const } : {}) };
  });
}

/** Entries whose line a later version replaced need no place any more. */
export function closeReplaced(
  queue: readonly QueueEntry[],
  lines: readonly LedgerLine[],
): QueueEntry[] {
  const replaced = new Set(lines.filter(({ state }) => state === "Superseded").map(({ id }) => id));
  return queue.map((entry) => {
    if (entry.state !== "Open" || !replaced.has(entry.id)) return entry;
    const why = "A later version of this return took its place.";
    return { ...entry, state: "Set aside", why };
  });
}
