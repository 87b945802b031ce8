import type { KpiFacts } from "../../plan/kpi-facts.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Row, Workbook } from "../../workbook/workbook.ts";
import type { ExplainedCells } from "../sheets/explained-cells.ts";
import { findKpiTables } from "./find-kpi-tables.ts";
import type { KpiRow } from "./kpi-row.ts";
import { readKpiRows } from "./read-kpi-rows.ts";
import { findKpiLists, listedKpis } from "./template-kpis.ts";

/** What a workbook says of KPIs, and the cells in which it says so. */
interface KpiReading {
  readonly rows: readonly KpiRow[];
  /** The KPIs of the plan as a template carries them for its own check; null where it carries none. */
  readonly listed: readonly KpiFacts[] | null;
  readonly explained: readonly ExplainedCells[];
}

function indexesOf(rows: readonly Row[]): number[] {
  return rows.map(({ index }) => index);
}

/** Reads the tables of KPI values on every sheet that shows, by the plan's KPIs or else by those it carries. */
export function readKpis(
  workbook: Workbook,
  plan: Pick<Plan, "start" | "years" | "kpis">,
): KpiReading {
  const tables = findKpiTables(workbook);
  const lists = findKpiLists(workbook);
  const listed = lists ? listedKpis(lists) : null;
  const kpis = plan.kpis.length > 0 ? plan.kpis : (listed ?? []);
  const ofTables = tables.map(({ sheet, headingRow, columns, rows }) => ({
    sheet,
    rows: new Set([headingRow, ...indexesOf(rows)]),
    columns: new Set(columns.map(({ column }) => column)),
  }));
  const ofLists = lists && {
    sheet: lists.sheet,
    rows: new Set(indexesOf(lists.sheet.rows.filter(({ index }) => index >= lists.row))),
    columns: new Set(lists.columns.values()),
  };
  return {
    rows: readKpiRows(tables, { ...plan, kpis }, workbook.dateSystem),
    listed,
    explained: ofLists ? [...ofTables, ofLists] : ofTables,
  };
}
