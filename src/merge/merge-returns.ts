import type { IsoDay } from "../calendar/iso-day.ts";
import type { Conflict, LedgerLine, Master, QueueEntry } from "../plan/master/master.ts";
import type { Round } from "../plan/plan.ts";
import { countValues, fieldsInConflict, type ValueTally } from "./count-values.ts";
import { expectedPartners, type KpisOwed } from "./expected-partners.ts";
import type { StandingChange } from "./keep-hand-edits.ts";
import { mergeStandings } from "./merge-standings.ts";
import { askNewNames, senderNames } from "./name-senders.ts";
import { valueReader } from "./read-value.ts";
import type { ReceivedReturn } from "./received-return.ts";
import { recordConflicts } from "./record-conflicts.ts";
import { countReplies, recordReplies } from "./record-replies.ts";
import { takeInLines } from "./take-in-lines.ts";

/** What a merge did: the master as it is to be written, and everything worth telling. */
export interface MergeOutcome {
  readonly round: Round;
  readonly master: Master;
  /** Lines that this merge put into the ledger. */
  readonly added: readonly LedgerLine[];
  /** Lines that a later version replaced now. */
  readonly superseded: readonly LedgerLine[];
  /** Updates that wait for a place since now. */
  readonly queued: readonly QueueEntry[];
  /** Updates that a person has placed or set aside, applied now. */
  readonly placed: readonly QueueEntry[];
  readonly opened: readonly Conflict[];
  /** Conflicts decided, or overtaken by a return, since the last merge. */
  readonly settled: readonly Conflict[];
  /** Values of the Master plan that are different now, with the cells they come from. */
  readonly changes: readonly StandingChange[];
  /** Names nobody knows, asked about now. */
  readonly newNames: readonly string[];
  readonly tally: ValueTally;
  /** "`replied` of `expected` partners". */
  readonly expected: number;
  readonly replied: number;
}

function namesWritten(
  master: Master,
  ledger: readonly LedgerLine[],
  received: readonly ReceivedReturn[],
): string[] {
  const known = new Set(master.newNames.map(({ written }) => written));
  const unknown = ledger
    .filter(({ partner }) => partner === null)
    .map(({ partnerWritten }) => partnerWritten);
  const senders = received.map(({ reading }) => reading.identity.partnerReading.written);
  return [...unknown, ...senders].filter((name) => name.trim() !== "" && !known.has(name));
}

/**
 * Merges returns into the master. The ledger after it holds every line that was ever merged; everything
 * else is read from the ledger, the team's decisions and what the sheet shows now, so merging again
 * changes nothing, and neither the order nor the grouping of returns matters. (Two things do remember
 * what a person saw between two merges: a hand edit counts against what stood there when it was made,
 * and a conflict that a return has overtaken stays as a settled row.) Lines of new files get the day of
 * `round`, the open round; decisions that nobody dated get `today`. `kpisOwed` names who is asked for KPI values too. Plan fields never change. Domain reference 2.5 E7 to E12, E16, E20.
 */
export function mergeReturns(
  master: Master,
  received: readonly ReceivedReturn[],
  round: Round,
  today: IsoDay | null = null,
  kpisOwed?: KpisOwed,
): MergeOutcome {
  const { plan } = master;
  const names = senderNames(plan.partners, master.newNames);
  const reader = valueReader(plan);
  const taken = takeInLines(master, received, round, names);
  const kept = mergeStandings(master, taken.ledger, reader);
  const conflicts = recordConflicts(master.conflicts, kept.open, kept.asked, plan, today);
  const conflicting = fieldsInConflict(kept.open);
  const ledger = taken.ledger.map((line) =>
    line.state === "Merged" && conflicting.has(line.id)
      ? { ...line, state: "In conflict" as const }
      : line,
  );
  const replies = recordReplies(master.replies, taken.files, ledger, round, [
    plan,
    reader,
    expectedPartners(plan, kpisOwed),
  ]);
  const newNames = askNewNames(master.newNames, namesWritten(master, ledger, received), names);
  const linesBefore = new Map(master.ledger.map((line) => [line.id, line]));
  const entriesBefore = new Map(master.queue.map((entry) => [entry.id, entry]));
  return {
    round,
    master: {
      ...master,
      ledger,
      standings: kept.standings,
      conflicts: conflicts.conflicts,
      replies,
      queue: taken.queue,
      newNames,
    },
    added: ledger.filter(({ id }) => !linesBefore.has(id)),
    superseded: ledger.filter(
      ({ id, state }) => state === "Superseded" && linesBefore.get(id)?.state !== "Superseded",
    ),
    queued: taken.queue.filter(({ id, state }) => state === "Open" && !entriesBefore.has(id)),
    placed: taken.queue.filter(
      ({ id, state }) => state !== "Open" && entriesBefore.get(id)?.state === "Open",
    ),
    opened: conflicts.opened,
    settled: conflicts.settled,
    changes: kept.changes,
    newNames: newNames
      .filter((entry) => !master.newNames.includes(entry))
      .map(({ written }) => written),
    tally: countValues(taken.collected, ledger, conflicting),
    ...countReplies(replies, round),
  };
}
