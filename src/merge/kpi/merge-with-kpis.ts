import type { IsoDay } from "../../calendar/iso-day.ts";
import type { Master } from "../../plan/master/master.ts";
import type { Round } from "../../plan/plan.ts";
import type { Register } from "../../plan/register/register.ts";
import { type MergeOutcome, mergeReturns } from "../merge-returns.ts";
import type { ReceivedReturn } from "../received-return.ts";
import { isKpiConflict, joinConflicts } from "./kpi-conflicts.ts";
import { withKpiChanges } from "./kpi-version-changes.ts";
import { kpisOwed } from "./kpis-owed.ts";
import { type KpiMerge, mergeKpis } from "./merge-kpis.ts";

/** What a merge did with updates and with KPI values. */
export interface MergeWithKpis {
  /** Its conflicts, those opened and settled too, are those of actions and of KPIs. */
  readonly outcome: MergeOutcome;
  /** Null where the master cannot hold them: one of an earlier version has no KPI log. */
  readonly kpis: KpiMerge | null;
}

/**
 * Merges returns into the master, then their KPI values into the register. Without a register KPI values
 * wait: merged again into a master that can hold them, the same returns bring them.
 */
export function mergeWithKpis(
  master: Master,
  register: Register | null,
  received: readonly ReceivedReturn[],
  round: Round,
  today: IsoDay | null = null,
): MergeWithKpis {
  if (!register) return { outcome: mergeReturns(master, received, round, today), kpis: null };
  const ofKpis = master.conflicts.filter(isKpiConflict);
  const ofActions = master.conflicts.filter((conflict) => !isKpiConflict(conflict));
  const owed = kpisOwed(master.plan, register.kpiYears, round.date);
  const merged = mergeReturns({ ...master, conflicts: ofActions }, received, round, today, owed);
  const kpis = mergeKpis(register, { ...merged.master, conflicts: ofKpis }, received, round, today);
  const conflicts = joinConflicts(merged.master.conflicts, kpis.conflicts);
  const replies = withKpiChanges(merged.master.replies, kpis.register.kpiLog, round.date);
  return {
    outcome: {
      ...merged,
      master: { ...merged.master, conflicts, replies },
      opened: [...merged.opened, ...kpis.opened],
      settled: [...merged.settled, ...kpis.settled],
    },
    kpis,
  };
}
