import { POLARITIES } from "../../plan/master/kpi-words.ts";
import { KPIS } from "../../plan/master/master-tables.ts";
import type { Kpi } from "../../plan/plan.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { rowsOfTable } from "./rows-of-table.ts";
import { requiredChoiceOf, textOf, type TableRow } from "./table-row.ts";

const POLARITY_LABELS = POLARITIES.map(({ label }) => label);

function kpiOf(row: TableRow): Kpi {
  const label = requiredChoiceOf(row, "polarity", POLARITY_LABELS);
  return {
    number: textOf(row, "number").trim(),
    theme: textOf(row, "theme"),
    measure: textOf(row, "measure"),
    unit: textOf(row, "unit"),
    polarity: POLARITIES.find((entry) => entry.label === label)?.id ?? "context",
    countsPeople: requiredChoiceOf(row, "countsPeople", ["Yes", "No"]) === "Yes",
    note: textOf(row, "note"),
  };
}

/** Reads each KPI from the first of its rows, one for each plan year, in the order of the sheet. */
export function readKpis(workbook: Workbook): Kpi[] {
  const byNumber = new Map<string, Kpi>();
  for (const row of rowsOfTable(KPIS, workbook)) {
    const kpi = kpiOf(row);
    if (!byNumber.has(kpi.number)) byNumber.set(kpi.number, kpi);
  }
  return [...byNumber.values()];
}
