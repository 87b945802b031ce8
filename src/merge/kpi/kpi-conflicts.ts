import type { Conflict } from "../../plan/master/master.ts";

const KPI_REF = /^KPI \S/u;

/** True for a conflict about a figure of the KPIs sheet. */
export function isKpiConflict({ ref }: Conflict): boolean {
  return KPI_REF.test(ref);
}

/** Conflicts about actions and about KPIs as they stand in the sheet: by round, actions first. */
export function joinConflicts(
  actions: readonly Conflict[],
  kpis: readonly Conflict[],
): readonly Conflict[] {
  return [...actions, ...kpis].sort((a, b) => (a.round < b.round ? -1 : a.round > b.round ? 1 : 0));
}
