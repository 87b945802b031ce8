import type { IsoDay } from "../calendar/iso-day.ts";
import type { LogLine } from "../plan/master/log-line.ts";
import type { LedgerLine } from "../plan/master/progress-log.ts";
import type { Master } from "../plan/master/master.ts";
import type { QueueEntry } from "../plan/master/to-place.ts";
import type { Round } from "../plan/plan.ts";
import type { KpiLogLine } from "../plan/register/kpi-log.ts";
import type { KpiRow } from "../read/kpi/kpi-row.ts";
import type { ReturnRow } from "../read/return.ts";
import { type CollectedLines, collectLines } from "./lines/collect-lines.ts";
import { KPI_LOG_KIND, type KpiLogField } from "./kpi/kpi-log.ts";
import { withRefusals } from "./kpi/why-set-aside.ts";
import type { LedgerField } from "./lines/ledger-fields.ts";
import { type FilesByPartner, listReplyFiles } from "./record/list-reply-files.ts";
import { isNameless, nameInLine, sendersNow } from "./lines/file-senders.ts";
import type { SenderNames } from "./lines/name-senders.ts";
import { closeReplaced, fileVersions, numberVersions } from "./lines/number-versions.ts";
import { placeLines } from "./lines/place-lines.ts";
import type { Arrival, ReceivedReturn } from "./lines/received-return.ts";
import { sortLedger } from "./lines/sort-ledger.ts";
import { UPDATE_LOG } from "./lines/update-log.ts";

/** The logs with new returns in them: every line with its sender, place, version and state. */
export interface TakenIn {
  readonly updates: CollectedLines<ReturnRow, LedgerLine, LedgerField>;
  readonly kpis: CollectedLines<KpiRow, KpiLogLine, KpiLogField>;
  readonly files: FilesByPartner;
  /** Both logs are complete but for lines in conflict, which the values decide. */
  readonly ledger: readonly LedgerLine[];
  readonly kpiLog: readonly KpiLogLine[];
  readonly queue: readonly QueueEntry[];
}

/** The round of a file: the one under which a log holds it, else the open one. */
function roundsOf(logs: readonly (readonly LogLine[])[], open: IsoDay): (sha256: string) => IsoDay {
  const known = new Map(logs.flat().map(({ sha256, round }) => [sha256, round]));
  return (sha256) => known.get(sha256) ?? open;
}

/** The log with its new lines, every line named by who sent it, in the log's order. */
function withNew<Line extends LogLine>(
  log: readonly Line[],
  fresh: readonly { readonly line: Line }[],
  names: SenderNames,
  received: readonly ReceivedReturn[],
): Line[] {
  const all = [...log, ...fresh.map(({ line }) => line)];
  const senders = sendersNow(received);
  return sortLedger(
    all.map((line) => {
      const sender = isNameless(line) ? senders.get(line.sha256) : undefined;
      if (sender) return { ...line, ...sender };
      return { ...line, partner: names.idOf(nameInLine(line), line.partner) };
    }),
  );
}

/** The files of every sender and round by the key of its versions. */
function arrivalsByLineage(
  { replies }: Pick<Master, "replies">,
  files: FilesByPartner,
  round: Round,
): Map<string, readonly Arrival[]> {
  const earlier = replies
    .filter((reply) => reply.round !== round.date)
    .map((reply) => [`${reply.round} ${reply.partner}`, reply.sent] as const);
  const now = [...files].map(([partner, own]) => [`${round.date} ${partner}`, own] as const);
  return new Map([...earlier, ...now]);
}

/**
 * Adds the lines of new returns to the logs and works out anew, for every line, who sent it, what it is
 * about, whether it can stand, and whether a later version replaced it. Without a KPI log (null) KPI values
 * wait.
 */
export function takeInReturns(
  master: Master,
  kpiLog: readonly KpiLogLine[] | null,
  received: readonly ReceivedReturn[],
  round: Round,
  names: SenderNames,
): TakenIn {
  const { ledger, queue, replies, plan } = master;
  const roundOf = roundsOf([kpiLog ?? [], ledger], round.date);
  const updates = collectLines(UPDATE_LOG, ledger, received, roundOf);
  const kpis = collectLines(KPI_LOG_KIND, kpiLog ?? [], kpiLog ? received : [], roundOf);
  const allUpdates = withNew(ledger, updates.fresh, names, received);
  const allKpis = withNew(kpiLog ?? [], kpis.fresh, names, received);

  const lines = [...allUpdates, ...allKpis];
  const files = listReplyFiles(lines, replies, received, round.date, names);
  const versionOf = fileVersions(lines, arrivalsByLineage(master, files, round));
  const sections = new Map(updates.fresh.map(({ line, row }) => [line.id, row.section]));
  const placed = placeLines(allUpdates, queue, plan, (id) => sections.get(id) ?? null);
  const numbered = numberVersions(placed.lines, versionOf, UPDATE_LOG.subjectOf);
  return {
    updates,
    kpis,
    files,
    ledger: numbered,
    kpiLog: numberVersions(withRefusals(allKpis, plan), versionOf, KPI_LOG_KIND.subjectOf),
    queue: closeReplaced(placed.queue, numbered),
  };
}
