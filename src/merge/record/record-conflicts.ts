import type { IsoDay } from "../../calendar/iso-day.ts";
import type { Conflict } from "../../plan/master/conflicts.ts";
import type { Plan } from "../../plan/plan.ts";
import { isKpiRef } from "../kpi/kpi-key.ts";
import {
  appliedDecision,
  outcomeOf,
  outcomeOfDecision,
  standingDecision,
} from "../standings/conflict-decisions.ts";
import type { Difference } from "../standings/settle-candidates.ts";

/** The Conflicts sheet after a merge, and what changed in it. */
export interface RecordedConflicts {
  readonly conflicts: readonly Conflict[];
  readonly opened: readonly Conflict[];
  readonly settled: readonly Conflict[];
}

function asConflict(difference: Difference): Conflict {
  const { id, round, ref, heading, why, first, firstFrom, firstPrint, second, secondFrom } =
    difference;
  return {
    id,
    state: "Open",
    round,
    ref,
    field: heading,
    why,
    first,
    firstFrom,
    second,
    secondFrom,
    decision: null,
    decidedBy: "",
    decidedOn: null,
    outcome: "",
    outcomeCode: null,
    firstPrint,
  };
}

/** Still open: what the sheet says of the values follows the returns until somebody starts to decide. */
function stillOpen(stored: Conflict, difference: Difference): Conflict {
  if (stored.decision !== null) return { ...stored, state: "Open", ...outcomeOf("unnamed") };
  const { decidedBy, decidedOn } = stored;
  return { ...asConflict(difference), decidedBy, decidedOn };
}

function withoutDifference(stored: Conflict, mattered: boolean, today: IsoDay | null): Conflict {
  const decision = standingDecision(stored);
  if (mattered && decision !== null) {
    if (appliedDecision(stored) === decision) return stored;
    const outcome = outcomeOfDecision(decision, stored.decidedBy);
    return { ...stored, state: "Settled", decidedOn: stored.decidedOn ?? today, ...outcome };
  }
  return stored.state === "Settled"
    ? stored
    : { ...stored, state: "Settled", ...outcomeOf("overtaken") };
}

/**
 * Conflicts by round, then actions in the plan's order before KPIs, then by field, so that their order never
 * depends on the order of merges.
 */
function sortConflicts(conflicts: readonly Conflict[], plan: Plan): Conflict[] {
  const order = new Map(plan.actions.map(({ ref }, index) => [ref, index]));
  const place = ({ ref }: Conflict): number =>
    order.get(ref) ?? (isKpiRef(ref) ? order.size + 1 : order.size);
  return [...conflicts].sort((a, b) =>
    a.round === b.round
      ? place(a) - place(b) || (a.id < b.id ? -1 : 1)
      : a.round < b.round
        ? -1
        : 1,
  );
}

/**
 * The Conflicts sheet after a merge: decisions applied and said, new conflicts added, those that
 * returns have overtaken settled. No row is ever taken out. `asked` holds the ids that mattered;
 * a decision without a date is recorded under `today`.
 */
export function recordConflicts(
  stored: readonly Conflict[],
  open: readonly Difference[],
  asked: ReadonlySet<string>,
  plan: Plan,
  today: IsoDay | null,
): RecordedConflicts {
  const differences = new Map(open.map((difference) => [difference.id, difference]));
  const known = new Map(stored.map((conflict) => [conflict.id, conflict]));
  const kept = stored.map((conflict) => {
    const difference = differences.get(conflict.id);
    return difference
      ? stillOpen(conflict, difference)
      : withoutDifference(conflict, asked.has(conflict.id), today);
  });
  const added = [...differences.values()].filter(({ id }) => !known.has(id)).map(asConflict);
  const wasOpen = (id: string): boolean => known.get(id)?.state === "Open";
  return {
    conflicts: sortConflicts([...kept, ...added], plan),
    opened: [...kept, ...added].filter(({ id, state }) => state === "Open" && !wasOpen(id)),
    settled: kept.filter(({ id, state }) => state === "Settled" && wasOpen(id)),
  };
}
