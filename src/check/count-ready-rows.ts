import type { Finding } from "../finding/finding.ts";
import { givesValue, type KpiRow } from "../read/kpi/kpi-row.ts";
import type { Layout, Return, ReturnRow } from "../read/return.ts";
import { holdsUpdate } from "./answered-row.ts";
import { endsCheck } from "./what-stops.ts";

/** How far a return is. */
export interface ReadyRows {
  /** Updates and KPI values that the partner gave. */
  readonly rows: number;
  /** Those of them without an error; null where no row was checked. */
  readonly ready: number | null;
  /** True where the partner says that there is nothing to report. */
  readonly nil: boolean;
  readonly layout: Layout;
}

function sheetRowsOf(row: ReturnRow | KpiRow): string[] {
  const answers = [...Object.values(row.answers), ...row.extras.map(({ answer }) => answer)];
  const numbers = answers.flatMap(({ sources }) => sources.map(({ address }) => address.row));
  return [row.row, ...numbers].map((number) => `${row.sheet}!${number}`);
}

function rowOfCell(sheet: string | null, cell: string): string {
  return `${sheet ?? ""}!${Number(cell.replace(/^\D+/u, "")) - 1}`;
}

/**
 * Counts the updates and KPI values without an error in their cells; an error about the whole file leaves none ready, and
 * one that ended the check, for which no row was looked at, no number.
 */
export function countReadyRows(
  { rows, kpiRows, nil, layout }: Pick<Return, "rows" | "kpiRows" | "nil" | "layout">,
  findings: readonly Finding[],
): ReadyRows {
  const given = [...rows.filter(holdsUpdate), ...kpiRows.filter(givesValue)];
  const errors = findings.filter(({ severity }) => severity === "error");
  const bad = new Set(
    errors.flatMap(({ sheet, cells }) => cells.map((cell) => rowOfCell(sheet, cell))),
  );
  const wholeFile = errors.some(({ cells }) => cells.length === 0);
  const ready = given.filter((row) => !sheetRowsOf(row).some((place) => bad.has(place)));
  const isEnded = findings.some(endsCheck);
  return {
    rows: given.length,
    ready: isEnded ? null : wholeFile ? 0 : ready.length,
    nil: nil !== null,
    layout,
  };
}
