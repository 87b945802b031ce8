import { groupBy } from "../../finding/group-by.ts";
import type { Master } from "../../plan/master/master.ts";
import type { KpiLogLine } from "../../plan/register/kpi-figures.ts";
import { senderKey } from "../name-senders.ts";
import { type Arrival, compareArrivals, compareMoments } from "../received-return.ts";
import { placeKey } from "./kpi-key.ts";

type Sent = Arrival & { readonly lineage: string };

/** Every file that is known of each sender and round: those without KPI values are versions too. */
function filesSent(log: readonly KpiLogLine[], { ledger, replies }: Master): Sent[] {
  const lines = [...log, ...ledger].map((line) => ({
    ...line,
    lineage: `${line.round} ${senderKey(line)}`,
  }));
  const files = replies.flatMap(({ round, partner, sent }) =>
    sent.map((file) => ({ ...file, lineage: `${round} ${partner}` })),
  );
  return [...lines, ...files];
}

/** The place of each file among its sender's of the round, oldest first. */
function versionsOf(sent: readonly Sent[]): Map<string, readonly string[]> {
  return new Map(
    [...groupBy(sent, ({ lineage }) => lineage)].map(([lineage, files]) => [
      lineage,
      [...new Set([...files].sort(compareArrivals).map(({ sha256 }) => sha256))],
    ]),
  );
}

function compareTimes(a: KpiLogLine, b: KpiLogLine): number {
  if (a.round !== b.round) return a.round < b.round ? -1 : 1;
  return compareMoments(a.received, b.received);
}

/**
 * Numbers every line's version and marks those that a later one of the same sender replaced: in the same
 * round, or in a later one. Lines set aside replace nothing.
 */
export function numberKpiVersions(log: readonly KpiLogLine[], master: Master): KpiLogLine[] {
  const versions = versionsOf(filesSent(log, master));
  const subjectOf = (line: KpiLogLine): string => `${senderKey(line)} ${placeKey(line)}`;
  const newest = new Map<string, KpiLogLine>();
  for (const line of log) {
    if (line.state === "Set aside") continue;
    const latest = newest.get(subjectOf(line));
    if (!latest || compareTimes(line, latest) > 0) newest.set(subjectOf(line), line);
  }
  return log.map((line) => {
    const shas = versions.get(`${line.round} ${senderKey(line)}`) ?? [];
    const version = Math.max(0, shas.indexOf(line.sha256)) + 1;
    const latest = newest.get(subjectOf(line));
    const isReplaced =
      line.state !== "Set aside" && latest !== undefined && compareTimes(line, latest) < 0;
    return { ...line, version, ...(isReplaced ? { state: "Superseded" as const } : {}) };
  });
}
