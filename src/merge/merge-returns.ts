import type { ActionStanding, Conflict, LedgerLine, Master, QueueEntry } from "../plan/master.ts";
import type { Plan, Round } from "../plan/plan.ts";
import { collectLines } from "./collect-lines.ts";
import { appliedDecision, standingDecision, verdictsOf } from "./conflict-decisions.ts";
import { countValues, fieldsInConflict, type ValueTally } from "./count-values.ts";
import { deriveStandings, type DerivedStanding } from "./derive-standings.ts";
import { keepHandEdits, type KeptStanding, type StandingChange } from "./keep-hand-edits.ts";
import { listReplyFiles, type FilesByPartner } from "./list-reply-files.ts";
import { askNewNames, senderNames, type SenderNames } from "./name-senders.ts";
import { closeReplaced, numberVersions } from "./number-versions.ts";
import { placeLines } from "./place-lines.ts";
import { valueReader, type ValueReader } from "./read-value.ts";
import type { Arrival, ReceivedReturn } from "./received-return.ts";
import { recordConflicts } from "./record-conflicts.ts";
import { countReplies, recordReplies } from "./record-replies.ts";
import { readReplyFiles } from "./reply-files.ts";
import { sortLedger } from "./sort-ledger.ts";

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

const BLANK: Omit<ActionStanding, "ref"> = {
  status: "",
  forecast: null,
  completed: null,
  evidence: "",
  obstacle: "",
  update: "",
  updateRound: null,
  updateBy: "",
  flags: "",
};

const SILENT: DerivedStanding = { values: {}, updateBy: "", flags: [] };

/** The files of every sender and round by the key of its versions. */
function arrivalsByLineage(
  master: Master,
  files: FilesByPartner,
  round: Round,
): Map<string, readonly Arrival[]> {
  const earlier = master.replies
    .filter((reply) => reply.round !== round.date)
    .map((reply) => [`${reply.round} ${reply.partner}`, readReplyFiles(reply.files)] as const);
  const now = [...files].map(([partner, own]) => [`${round.date} ${partner}`, own] as const);
  return new Map([...earlier, ...now]);
}

function collect(
  master: Master,
  received: readonly ReceivedReturn[],
  round: Round,
  names: SenderNames,
) {
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

function keepStandings(master: Master, ledger: readonly LedgerLine[], reader: ValueReader) {
  const { plan, conflicts } = master;
  const base = deriveStandings(master.ledger, plan, verdictsOf(conflicts, appliedDecision), reader);
  const verdicts = verdictsOf(conflicts, standingDecision);
  const derived = deriveStandings(ledger, plan, verdicts, reader);
  const stored = new Map(conflicts.map((conflict) => [conflict.id, conflict]));
  const waits = (id: string): boolean => {
    const conflict = stored.get(id);
    return (
      conflict !== undefined &&
      (conflict.state === "Open" || standingDecision(conflict) !== appliedDecision(conflict))
    );
  };
  const standings = new Map(master.standings.map((standing) => [standing.ref, standing]));
  const refs = [...new Set([...plan.actions.map(({ ref }) => ref), ...standings.keys()])];
  const kept: KeptStanding[] = refs.map((ref) =>
    keepHandEdits(
      standings.get(ref) ?? { ref, ...BLANK },
      base.standings.get(ref),
      derived.standings.get(ref) ?? SILENT,
      reader,
      { waits, verdictOf: (id) => verdicts.get(id) },
    ),
  );
  return {
    standings: kept.map(({ standing }) => standing),
    changes: kept.flatMap(({ changes }) => changes),
    open: [...derived.open, ...kept.flatMap(({ open }) => open)],
    asked: new Set([...derived.asked, ...kept.flatMap(({ asked }) => asked)]),
  };
}

/** Conflicts by round, action and field, so that their order never depends on the order of merges. */
function sortConflicts(conflicts: readonly Conflict[], plan: Plan): Conflict[] {
  const order = new Map(plan.actions.map(({ ref }, index) => [ref, index]));
  const place = ({ ref }: Conflict): number => order.get(ref) ?? order.size;
  return [...conflicts].sort((a, b) =>
    a.round === b.round
      ? place(a) - place(b) || (a.id < b.id ? -1 : 1)
      : a.round < b.round
        ? -1
        : 1,
  );
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
 * changes nothing, and neither the order nor the grouping of returns matters. Lines of new files get the
 * day of `round`, the open round. Plan fields never change. Domain reference 2.5 E7 to E12, E16, E20.
 */
export function mergeReturns(
  master: Master,
  received: readonly ReceivedReturn[],
  round: Round,
): MergeOutcome {
  const { plan } = master;
  const names = senderNames(plan.partners, master.newNames);
  const reader = valueReader(plan);
  const { collected, files, ledger: placed, queue } = collect(master, received, round, names);
  const kept = keepStandings(master, placed, reader);
  const conflicts = recordConflicts(master.conflicts, kept.open, kept.asked);
  const conflicting = fieldsInConflict(kept.open);
  const ledger = placed.map((line) =>
    line.state === "Merged" && conflicting.has(line.id)
      ? { ...line, state: "In conflict" as const }
      : line,
  );
  const replies = recordReplies(master.replies, files, ledger, round, plan, reader);
  const newNames = askNewNames(master.newNames, namesWritten(master, ledger, received), names);
  const linesBefore = new Map(master.ledger.map((line) => [line.id, line]));
  const entriesBefore = new Map(master.queue.map((entry) => [entry.id, entry]));
  return {
    round,
    master: {
      ...master,
      ledger,
      standings: kept.standings,
      conflicts: sortConflicts(conflicts.conflicts, plan),
      replies,
      queue,
      newNames,
    },
    added: ledger.filter(({ id }) => !linesBefore.has(id)),
    superseded: ledger.filter(
      ({ id, state }) => state === "Superseded" && linesBefore.get(id)?.state !== "Superseded",
    ),
    queued: queue.filter(({ id, state }) => state === "Open" && !entriesBefore.has(id)),
    placed: queue.filter(
      ({ id, state }) => state !== "Open" && entriesBefore.get(id)?.state === "Open",
    ),
    opened: conflicts.opened,
    settled: conflicts.settled,
    changes: kept.changes,
    newNames: newNames
      .slice(0)
      .flatMap(({ written }) =>
        master.newNames.some((entry) => entry.written === written) ? [] : [written],
      ),
    tally: countValues(collected, ledger, conflicting),
    ...countReplies(replies, round),
  };
}
