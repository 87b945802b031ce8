import type { KpiLogLine } from "../../plan/register/kpi-figures.ts";
import type { CollectedKpis } from "./collect-kpi-lines.ts";

/**
 * What became of every row about a KPI in the returns given. `valuesIn` is the sum of the others:
 * nothing is lost (DESIGN: conservation).
 */
export interface KpiTally {
  readonly valuesIn: number;
  readonly merged: number;
  readonly superseded: number;
  readonly inConflict: number;
  readonly setAside: number;
  /** In files that an earlier merge took in. */
  readonly alreadyKnown: number;
}

/** Counts the rows that were collected by the state of their lines after the merge. */
export function countKpiValues(
  { fresh, rowsIn }: CollectedKpis,
  log: readonly KpiLogLine[],
): KpiTally {
  const ids = new Set(fresh.map(({ id }) => id));
  const inState = (state: KpiLogLine["state"]): number =>
    log.filter((line) => ids.has(line.id) && line.state === state).length;
  return {
    valuesIn: rowsIn,
    merged: inState("Merged"),
    superseded: inState("Superseded"),
    inConflict: inState("In conflict"),
    setAside: inState("Set aside"),
    alreadyKnown: rowsIn - fresh.length,
  };
}
