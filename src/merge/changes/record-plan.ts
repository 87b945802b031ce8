import { longDay, type IsoDay } from "../../calendar/iso-day.ts";
import { CHANGED_FIELDS, type PlanChange } from "../../plan/master/changes.ts";
import type { Master } from "../../plan/master/master.ts";
import type { ActionOrigin, ActionStanding } from "../../plan/master/master-plan.ts";
import type { RecordedAction } from "../../plan/master/plan-record.ts";
import { tableNames } from "../../plan/master/table-names.ts";
import { noticeChanges } from "./notice-changes.ts";
import { planSaid, type SaidOfAction } from "./plan-said.ts";
import { renumbered } from "./renumbered.ts";

/** The plan as it is recorded from now on, with every change ever noticed. */
export interface RecordedPlan {
  readonly record: readonly RecordedAction[];
  readonly changes: readonly PlanChange[];
  /** As the Master plan is to show them. */
  readonly origins: readonly ActionOrigin[];
  /** Those of them that were noticed now. */
  readonly noticed: readonly PlanChange[];
}

function numbered(master: Master, said: readonly SaidOfAction[], noticed: IsoDay): PlanChange[] {
  const { record, changes, plan } = master;
  const last = Math.max(0, ...changes.map(({ number }) => number));
  return noticeChanges(record, said, tableNames(plan)).map((change, index) => ({
    number: last + 1 + index,
    noticed,
    what: CHANGED_FIELDS[change.field],
    why: "",
    agreedBy: "",
    ...change,
  }));
}

/** The original date that somebody typed, once the change to it says who agreed it. */
function agreedDue(
  { ref, originalDue }: SaidOfAction,
  changes: readonly PlanChange[],
): IsoDay | null {
  if (originalDue === null) return null;
  const last = changes
    .filter((change) => change.ref === ref && change.field === "originalDue")
    .at(-1);
  if (last?.after !== longDay(originalDue)) return null;
  return last.agreedBy.trim() === "" ? null : originalDue;
}

function recordOf(
  said: SaidOfAction,
  old: RecordedAction | undefined,
  changes: readonly PlanChange[],
): RecordedAction {
  const firstDue = agreedDue(said, changes) ?? old?.firstDue ?? said.due;
  const isMoved = old !== undefined && old.due !== null && old.due !== said.due;
  const formerly = old && old.ref !== said.ref ? [...old.formerly, old.ref] : (old?.formerly ?? []);
  return {
    ...said,
    originalDue: said.originalDue ?? firstDue,
    firstDue,
    timesMoved: (old?.timesMoved ?? 0) + Number(isMoved),
    formerly,
    removedOn: null,
  };
}

/**
 * Compares the plan with what the last merge recorded of it, and records it anew, with the statuses that this
 * merge leaves. The first due date stays whatever is typed, until the change to it says who agreed it; a
 * removed action keeps its record. `noticed` is the day on which changes are noticed. Domain reference 3.3.
 */
export function recordPlan(
  master: Master,
  standings: readonly ActionStanding[],
  noticed: IsoDay,
): RecordedPlan {
  const said = planSaid(master);
  const now = numbered(master, said, noticed);
  const moved = renumbered(master.record, said);
  const recorded = new Map(master.record.map((action) => [action.ref, action]));
  const statusOf = new Map(standings.map(({ ref, status }) => [ref, status]));
  const changes = [...master.changes, ...now];
  const record = said.map((action) => {
    const status = statusOf.get(action.ref) ?? action.status;
    const old = recorded.get(action.ref) ?? moved.get(action.ref);
    return recordOf({ ...action, status }, old, changes);
  });
  const kept = new Set([
    ...record.map(({ ref }) => ref),
    ...[...moved.values()].map(({ ref }) => ref),
  ]);
  const removed = master.record
    .filter(({ ref }) => !kept.has(ref))
    .map((action) => ({ ...action, removedOn: action.removedOn ?? noticed }));
  const origins = record.map(({ ref, originalDue }) => ({ ref, originalDue }));
  return { record: [...record, ...removed], changes, origins, noticed: now };
}
