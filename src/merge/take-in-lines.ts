import type { LedgerLine, Master, QueueEntry } from "../plan/master/master.ts";
import type { Round } from "../plan/plan.ts";
import { collectLines, type CollectedLines } from "./collect-lines.ts";
import { listReplyFiles, type FilesByPartner } from "./list-reply-files.ts";
import type { SenderNames } from "./name-senders.ts";
import { closeReplaced, numberVersions } from "./number-versions.ts";
import { placeLines } from "./place-lines.ts";
import type { Arrival, ReceivedReturn } from "./received-return.ts";
import { sortLedger } from "./sort-ledger.ts";

/** The ledger with new returns in it: every line with its sender, place, version and state. */
export interface TakenIn {
  readonly collected: CollectedLines;
  readonly files: FilesByPartner;
  /** Complete but for lines in conflict, which the values decide. */
  readonly ledger: readonly LedgerLine[];
  readonly queue: readonly QueueEntry[];
}

/** The files of every sender and round by the key of its versions. */
function arrivalsByLineage(
  master: Master,
  files: FilesByPartner,
  round: Round,
): Map<string, readonly Arrival[]> {
  const earlier = master.replies
    .filter((reply) => reply.round !== round.date)
    .map((reply) => [`${reply.round} ${reply.partner}`, reply.sent] as const);
  const now = [...files].map(([partner, own]) => [`${round.date} ${partner}`, own] as const);
  return new Map([...earlier, ...now]);
}

/**
 * Adds the lines of new returns to the ledger and works out anew, for every line, who sent it, which
 * action it belongs to, and whether a later version replaced it.
 */
export function takeInLines(
  master: Master,
  received: readonly ReceivedReturn[],
  round: Round,
  names: SenderNames,
): TakenIn {
  const collected = collectLines(master.ledger, received, round.date);
  const named = [...master.ledger, ...collected.fresh.map(({ line }) => line)].map((line) => ({
    ...line,
    partner: names.idOf(line.partnerWritten, line.partner),
  }));
  const sections = new Map(collected.fresh.map(({ line, section }) => [line.id, section]));
  const sorted = sortLedger(named);
  const files = listReplyFiles(sorted, master.replies, received, round.date, names);
  const placed = placeLines(sorted, master.queue, master.plan, (id) => sections.get(id) ?? null);
  const ledger = numberVersions(placed.lines, arrivalsByLineage(master, files, round));
  return { collected, files, ledger, queue: closeReplaced(placed.queue, ledger) };
}
