import { MASTER_PLAN } from "../../plan/master/master-plan.ts";
import { tableNames } from "../../plan/master/table-names.ts";
import type { Plan } from "../../plan/plan.ts";
import { ABBREVIATIONS } from "../../plan/register/abbreviations.ts";
import { APPROVALS } from "../../plan/register/approvals.ts";
import { DATASETS } from "../../plan/register/datasets.ts";
import { FORWARD_PLAN } from "../../plan/register/forward-plan.ts";
import { KPI_LOG } from "../../plan/register/kpi-log.ts";
import { MEETING_ACTIONS } from "../../plan/register/meeting-actions.ts";
import { MEETINGS } from "../../plan/register/meetings.ts";
import { PAPERS } from "../../plan/register/papers.ts";
import { PUBLISHED_FIGURES } from "../../plan/register/published-figures.ts";
import { RECOMMENDATION_PARTS } from "../../plan/register/recommendation-parts.ts";
import { RECOMMENDATIONS } from "../../plan/register/recommendations.ts";
import type { Register } from "../../plan/register/register.ts";
import { SCREENING } from "../../plan/register/screening.ts";
import { TRACKING } from "../../plan/register/tracking.ts";
import type { TableNames } from "../../plan/table/cell-form.ts";
import type { KnownTable, RowOf } from "../../plan/table/define-table.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { readTable } from "../master/read-table.ts";
import { cellOf010 } from "../master/wordings-of-0-1-0.ts";
import { readEvidence } from "./read-evidence.ts";
import { readKpiYears } from "./read-kpi-years.ts";

/** References of the actions whose row the team marked OFFICIAL-SENSITIVE, in the order of the sheet. */
function readSensitive(workbook: Workbook, names: TableNames): string[] {
  return readTable(MASTER_PLAN, workbook, names)
    .filter((row) => row.get("handling") === "OFFICIAL-SENSITIVE")
    .map((row) => row.get("ref"));
}

/**
 * Reads what the team keeps in its master beside the plan and the returns, wherever its tables and
 * columns were moved. What an older master lacks is empty. `plan` is the one that `readMaster` found in
 * the same workbook. Throws MasterNotRead, in a plain sentence or two with the cell, where a cell
 * cannot be used, a column is missing or a key is blank or repeated.
 */
export function readRegister(workbook: Workbook, plan: Plan): Register {
  const names = tableNames(plan);
  const rowsOf = <T extends KnownTable>(table: T): RowOf<T>[] =>
    readTable(table, workbook, names).map((row) => row.all());
  return {
    recommendations: rowsOf(RECOMMENDATIONS),
    parts: rowsOf(RECOMMENDATION_PARTS).filter(
      ({ state, progress }) => state !== null || progress !== "",
    ),
    evidence: readEvidence(workbook, names),
    tracking: rowsOf(TRACKING),
    kpiYears: readKpiYears(workbook, plan),
    kpiLog: rowsOf(KPI_LOG),
    datasets: rowsOf(DATASETS),
    forwardPlan: rowsOf(FORWARD_PLAN),
    meetings: rowsOf(MEETINGS),
    meetingActions: rowsOf(MEETING_ACTIONS),
    papers: rowsOf(PAPERS),
    abbreviations: rowsOf(ABBREVIATIONS),
    // Version 0.1.0 named the cell in words alone.
    screening: rowsOf(SCREENING).map((row) => ({ ...row, cell: row.cell || cellOf010(row.place) })),
    approvals: rowsOf(APPROVALS),
    published: rowsOf(PUBLISHED_FIGURES),
    sensitive: readSensitive(workbook, names),
  };
}
