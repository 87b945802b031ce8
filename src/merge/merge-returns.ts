import type { IsoDay } from "../calendar/iso-day.ts";
import type { LogLine } from "../plan/master/log-line.ts";
import type { PlanChange } from "../plan/master/changes.ts";
import type { Conflict } from "../plan/master/conflicts.ts";
import type { LedgerLine } from "../plan/master/progress-log.ts";
import type { Master } from "../plan/master/master.ts";
import type { QueueEntry } from "../plan/master/to-place.ts";
import type { Round } from "../plan/plan.ts";
import type { Register } from "../plan/register/register.ts";
import { recordPlan } from "./changes/record-plan.ts";
import { countValues, fieldsInConflict, type ValueTally } from "./standings/count-values.ts";
import { expectedPartners } from "./lines/expected-partners.ts";
import { type KpiMerge, mergeKpiLog } from "./kpi/merge-kpi-log.ts";
import { kpisOwed } from "./kpi/kpis-owed.ts";
import { mergeStandings } from "./standings/merge-standings.ts";
import { nameInLine, withFileSenders } from "./lines/file-senders.ts";
import { askNewNames, senderNames } from "./lines/name-senders.ts";
import { valueReader } from "./standings/read-value.ts";
import type { ReceivedReturn } from "./lines/received-return.ts";
import { recordConflicts } from "./record/record-conflicts.ts";
import { countReplies, recordReplies } from "./record/record-replies.ts";
import { settleStates } from "./standings/settle-states.ts";
import type { StandingChange } from "./standings/standing-change.ts";
import { takeInReturns } from "./take-in-returns.ts";

/** What a merge did: the master as it is to be written, and everything worth telling. */
export interface MergeOutcome {
  readonly round: Round;
  readonly master: Master;
  /** What it did with KPI values; null where the master cannot hold them: one of an earlier version has no KPI log. */
  readonly kpis: KpiMerge | null;
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
  /** What hands changed of the plan since the last merge. */
  readonly noticed: readonly PlanChange[];
  /** Names nobody knows, asked about now. */
  readonly newNames: readonly string[];
  readonly tally: ValueTally;
  /** "`replied` of `expected` partners". */
  readonly expected: number;
  readonly replied: number;
}

function namesWritten(
  master: Master,
  log: readonly LogLine[],
  received: readonly ReceivedReturn[],
): string[] {
  const known = new Set(master.newNames.map(({ written }) => written));
  const unknown = log.filter(({ partner }) => partner === null).map(nameInLine);
  const senders = received.map(({ reading }) => reading.identity.partnerReading.written);
  return [...unknown, ...senders].filter((name) => name.trim() !== "" && !known.has(name));
}

/**
 * Merges returns into the master, and their KPI values into its register. The logs after it hold every line
 * that was ever merged; everything else is read from the logs, the team's decisions and what the sheets show
 * now, so merging again changes nothing, and neither the order nor the grouping of returns matters. (Two
 * things do remember what a person saw between two merges: a hand edit counts against what stood there when
 * it was made, and a conflict that a return has overtaken stays as a settled row.) Lines of new files get the
 * day of `round`, the open round; decisions that nobody dated get `today`. Without a register (null) KPI
 * values wait: merged again into a master that can hold them, the same returns bring them. Plan fields never
 * change. Domain reference 2.5 E7 to E12, E16, E20.
 */
export function mergeReturns(
  master: Master,
  register: Register | null,
  received: readonly ReceivedReturn[],
  round: Round,
  today: IsoDay | null = null,
): MergeOutcome {
  const { plan } = master;
  const asked = withFileSenders(master.newNames, received);
  const names = senderNames(plan.partners, asked);
  const reader = valueReader(plan);
  const taken = takeInReturns(master, register?.kpiLog ?? null, received, round, names);
  const kept = mergeStandings(master, taken.ledger, reader);
  const recorded = recordPlan(master, kept.standings, today ?? round.date);
  const kpis = register && mergeKpiLog(register, master, taken, round.date);

  const open = [...kept.open, ...(kpis?.open ?? [])];
  const decided = new Set([...kept.asked, ...(kpis?.asked ?? [])]);
  const conflicts = recordConflicts(master.conflicts, open, decided, plan, today);
  const waiting = fieldsInConflict(kept.open);
  const ledger = settleStates(taken.ledger, waiting);
  const kpiLog = kpis?.merge.register.kpiLog ?? [];
  const owed = register ? kpisOwed(plan, register.kpiYears, round.date) : undefined;
  const replies = recordReplies(master.replies, taken.files, { ledger, kpiLog }, round, [
    plan,
    reader,
    expectedPartners(plan, owed),
  ]);
  const written = namesWritten(master, [...ledger, ...kpiLog], received);
  const newNames = askNewNames(asked, written, names);

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
      origins: recorded.origins,
      record: recorded.record,
      changes: recorded.changes,
    },
    kpis: kpis?.merge ?? null,
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
    noticed: recorded.noticed,
    newNames: newNames
      .filter((entry) => !master.newNames.includes(entry) && entry.sameAs === "")
      .map(({ written: name }) => name),
    tally: countValues(taken.updates, ledger, waiting),
    ...countReplies(replies, round),
  };
}
