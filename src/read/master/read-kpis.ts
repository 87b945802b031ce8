import { NO_NAMES } from "../../plan/master/table-names.ts";
import { KPIS } from "../../plan/master/kpis.ts";
import type { Kpi } from "../../plan/plan.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { readTable } from "./read-table.ts";

/** Reads each KPI from the first of its rows, one for each plan year, in the order of the sheet. */
export function readKpis(workbook: Workbook): Kpi[] {
  const byNumber = new Map<string, Kpi>();
  for (const row of readTable(KPIS, workbook, NO_NAMES)) {
    const kpi = row.part("kpi");
    if (!byNumber.has(kpi.number)) byNumber.set(kpi.number, kpi);
  }
  return [...byNumber.values()];
}
