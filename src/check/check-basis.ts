import type { IsoDay } from "../calendar/iso-day.ts";
import type { KpiFacts } from "../plan/kpi-facts.ts";
import type { Master } from "../plan/master/master.ts";
import { type PreviousUpdate, previousUpdates } from "../plan/master/previous-updates.ts";
import type { Plan, Round } from "../plan/plan.ts";
import { kpiFactsOf } from "../plan/register/kpi-facts-of.ts";
import type { ColumnAnswer } from "../read/plan/column-answers.ts";
import type { KpiYear } from "../plan/register/kpi-year.ts";

/**
 * What is known beside a return when it is checked, whoever checks it and from where. What the return shows
 * itself counts too, so that more knowledge never gives fewer findings.
 */
export interface CheckBasis {
  readonly plan: Plan;
  /** The open round; where it is null, the round that the return names counts, and must be one of the plan's. */
  readonly round: Round | null;
  /** What was said in the last round before a day. */
  readonly before: (day: IsoDay) => readonly PreviousUpdate[];
  /** The plan's KPIs with those who provide them; null where only the plan, or the return itself, tells of them. */
  readonly kpis: readonly KpiFacts[] | null;
  /** What a person said of columns of returns, beside what the plan's settings keep. */
  readonly answers?: readonly ColumnAnswer[];
}

/** By a plan alone. */
export function planBasis(plan: Plan, round: Round | null = null): CheckBasis {
  return { plan, round, before: () => [], kpis: null };
}

/** By the team's master: its plan, what was said in earlier rounds, and who provides which KPI. */
export function masterBasis(
  { plan, ledger }: Pick<Master, "plan" | "ledger">,
  kpiYears: readonly KpiYear[],
  round: Round | null = null,
): CheckBasis {
  const known = new Map<IsoDay, readonly PreviousUpdate[]>();
  const before = (day: IsoDay): readonly PreviousUpdate[] => {
    const updates = known.get(day) ?? previousUpdates(ledger, day);
    known.set(day, updates);
    return updates;
  };
  return { plan, round, before, kpis: kpiFactsOf(plan.kpis, kpiYears) };
}
