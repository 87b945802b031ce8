import type { KpiFacts } from "../../plan/kpi-facts.ts";
import type { Plan, Round } from "../../plan/plan.ts";
import type { KpiRow } from "../../read/kpi/kpi-row.ts";

/** What the KPI values of a return are checked against. */
export interface KpiContext {
  /** Rows in which the partner answered. */
  readonly rows: readonly KpiRow[];
  readonly plan: Plan;
  /** The KPIs of the plan; null where nobody says which there are. */
  readonly kpis: readonly KpiFacts[] | null;
  /** Id of the partner who sends the return; null where nobody says. */
  readonly partner: string | null;
  /** The round that the return is for; null where there is none. */
  readonly round: Round | null;
}

/** What is known of a row's KPI. */
export function factsOf({ kpi }: KpiRow, { kpis }: Pick<KpiContext, "kpis">): KpiFacts | undefined {
  return kpis?.find(({ number }) => number === kpi);
}
