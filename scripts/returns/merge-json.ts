import type { KpiMerge } from "../../src/merge/kpi/merge-kpi-log.ts";
import { isBlankReturn } from "../../src/merge/record/list-reply-files.ts";
import { senderOf } from "../../src/report/return-sender.ts";
import type { ReceivedFile } from "./receive-return.ts";
import type { MergeReport } from "./merge-into-master.ts";

/** KPI values never wait for a place: none is counted so. */
function kpisJson({ tally, added, changes, marked }: KpiMerge): object {
  const { valuesIn, merged, superseded, inConflict, setAside, alreadyKnown } = tally;
  return {
    tally: { valuesIn, merged, superseded, inConflict, setAside, alreadyKnown },
    added,
    changes,
    markedMissing: marked.length,
  };
}

function senderJson(entry: ReceivedFile): object {
  return entry.kind === "read" ? senderOf(entry) : { partner: null, how: "unknown" };
}

/** A merge as one JSON document: what changed, what waits, who has not replied, where it was written. */
export function mergeJson(report: MergeReport): object {
  const { outcome, received, notMerged, notAdded, reportDate, written, backup } = report;
  return {
    round: outcome.round.date,
    reportDate,
    partners: { replied: outcome.replied, expected: outcome.expected },
    tally: outcome.tally,
    added: outcome.added,
    superseded: outcome.superseded.map(({ id }) => id),
    toPlace: outcome.master.queue.filter(({ state }) => state === "Open"),
    placed: outcome.placed,
    conflictsOpened: outcome.opened,
    conflictsSettled: outcome.settled,
    conflictsOpen: outcome.master.conflicts.filter(({ state }) => state === "Open"),
    changes: outcome.changes,
    planChanges: outcome.noticed,
    kpis: outcome.kpis && kpisJson(outcome.kpis),
    newNames: outcome.newNames,
    replies: outcome.master.replies.filter(({ round }) => round === outcome.round.date),
    files: received.map((entry) => ({
      file: entry.file,
      sha256: entry.kind === "read" ? entry.sha256 : null,
      merged: entry.kind === "read" && !notMerged.includes(entry),
      sender: senderJson(entry),
      blank: entry.kind === "read" && isBlankReturn(entry),
      findings: entry.findings,
    })),
    notAdded,
    written,
    backup,
  };
}
