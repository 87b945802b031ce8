import { newStanding } from "../../plan/master/new-standing.ts";
import type { ActionStanding } from "../../plan/master/master-plan.ts";
import type { Conflict } from "../../plan/master/conflicts.ts";
import type { LedgerLine } from "../../plan/master/progress-log.ts";
import type { Master } from "../../plan/master/master.ts";
import {
  appliedDecision,
  standingDecision,
  verdictsOf,
  type Verdicts,
} from "./conflict-decisions.ts";
import type { HandConflicts } from "./choose-three-way.ts";
import { deriveStandings, type DerivedStanding } from "./derive-standings.ts";
import { keepHandEdits, type KeptStanding } from "./keep-hand-edits.ts";
import type { ValueReader } from "./read-value.ts";
import type { Difference } from "./settle-candidates.ts";
import type { StandingChange } from "./standing-change.ts";

const SILENT: DerivedStanding = { values: {}, updateBy: "", flags: [] };

const NO_ACTION: ReadonlySet<string> = new Set();

/** The Master plan's values after a merge, and what nobody has decided yet. */
interface MergedStandings {
  readonly standings: readonly ActionStanding[];
  readonly changes: readonly StandingChange[];
  readonly open: readonly Difference[];
  /** Ids of the conflicts that mattered, decided ones too. */
  readonly asked: ReadonlySet<string>;
}

/** What the Conflicts sheet says of hand edits that differ from returns. */
export function handConflicts(conflicts: readonly Conflict[], verdicts: Verdicts): HandConflicts {
  const waiting = new Set(
    conflicts
      .filter(
        (conflict) =>
          conflict.state === "Open" || standingDecision(conflict) !== appliedDecision(conflict),
      )
      .map(({ id }) => id),
  );
  return { waits: (id) => waiting.has(id), verdictOf: (id) => verdicts.get(id) };
}

/**
 * Three-way: what the ledger said when it was last merged, with the decisions applied then; the sheet as
 * it stands; and what `ledger` says now, with today's decisions.
 */
export function mergeStandings(
  master: Master,
  ledger: readonly LedgerLine[],
  reader: ValueReader,
): MergedStandings {
  const { plan, conflicts } = master;
  const applied = verdictsOf(conflicts, appliedDecision);
  const base = deriveStandings(master.ledger, plan, applied, reader, NO_ACTION);
  const verdicts = verdictsOf(conflicts, standingDecision);
  const remembered = new Set(conflicts.map(({ ref }) => ref));
  const derived = deriveStandings(ledger, plan, verdicts, reader, remembered);
  const decisions = handConflicts(conflicts, verdicts);
  const standings = new Map(master.standings.map((standing) => [standing.ref, standing]));
  const refs = [...new Set([...plan.actions.map(({ ref }) => ref), ...standings.keys()])];
  const kept: KeptStanding[] = refs.map((ref) =>
    keepHandEdits(
      standings.get(ref) ?? newStanding(ref),
      base.standings.get(ref),
      derived.standings.get(ref) ?? SILENT,
      reader,
      decisions,
    ),
  );
  return {
    standings: kept.map(({ standing }) => standing),
    changes: kept.flatMap(({ changes }) => changes),
    open: [...derived.open, ...kept.flatMap(({ open }) => open)],
    asked: new Set([...derived.asked, ...kept.flatMap(({ asked }) => asked)]),
  };
}
