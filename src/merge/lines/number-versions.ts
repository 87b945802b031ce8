import { groupBy } from "../../finding/group-by.ts";
import type { LogLine } from "../../plan/master/log-line.ts";
import type { QueueEntry } from "../../plan/master/to-place.ts";
import { senderKey } from "./name-senders.ts";
import { compareArrivals, compareMoments, type Arrival } from "./received-return.ts";

/** Gives a line the version of its sender's returns in the round that its file is, counted from 1. */
export type VersionOf = (line: LogLine) => number;

/** The returns of one sender in one round. */
function lineageOf(line: Pick<LogLine, "round" | "partner" | "partnerWritten" | "file">): string {
  return `${line.round} ${senderKey(line)}`;
}

/**
 * Numbers the distinct files of each sender in each round, oldest first. `lines` are those of every log;
 * `others` are files without lines, such as nil returns, under `round partner`.
 */
export function fileVersions(
  lines: readonly LogLine[],
  others: ReadonlyMap<string, readonly Arrival[]>,
): VersionOf {
  const versions = new Map(
    [...groupBy(lines, lineageOf)].map(([lineage, own]) => {
      const files = [...own, ...(others.get(lineage) ?? [])].sort(compareArrivals);
      const shas = [...new Set(files.map(({ sha256 }) => sha256))];
      return [lineage, new Map(shas.map((sha256, index) => [sha256, index + 1]))] as const;
    }),
  );
  return (line) => versions.get(lineageOf(line))?.get(line.sha256) ?? 1;
}

/** By round, then by moment: a late return for an earlier round replaces nothing of a later one. */
function compareTimes(a: LogLine, b: LogLine): number {
  if (a.round !== b.round) return a.round < b.round ? -1 : 1;
  return compareMoments(a.received, b.received);
}

/**
 * Numbers every line's version and marks those that a later line of the same sender and subject replaced.
 * What a later version leaves out keeps its line; lines set aside replace nothing.
 */
export function numberVersions<Line extends LogLine>(
  lines: readonly Line[],
  versionOf: VersionOf,
  subjectOf: (line: Line) => string,
): Line[] {
  const keyed = lines.map((line) => ({ line, key: `${senderKey(line)} ${subjectOf(line)}` }));
  const newest = new Map<string, Line>();
  for (const { line, key } of keyed) {
    if (line.state === "Set aside") continue;
    const latest = newest.get(key);
    if (!latest || compareTimes(line, latest) > 0) newest.set(key, line);
  }
  return keyed.map(({ line, key }) => {
    const latest = newest.get(key);
    const isReplaced = line.state !== "Set aside" && latest && compareTimes(line, latest) < 0;
    const version = versionOf(line);
    return isReplaced ? { ...line, version, state: "Superseded" } : { ...line, version };
  });
}

/** Entries whose line a later version replaced need no place any more. */
export function closeReplaced(
  queue: readonly QueueEntry[],
  lines: readonly LogLine[],
): QueueEntry[] {
  const replaced = new Set(lines.filter(({ state }) => state === "Superseded").map(({ id }) => id));
  return queue.map((entry) => {
    if (entry.state !== "Open" || !replaced.has(entry.id)) return entry;
    const why = "A later version of this return took its place.";
    return { ...entry, state: "Set aside", why };
  });
}
