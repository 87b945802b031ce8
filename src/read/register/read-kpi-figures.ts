import { readMoment } from "../../calendar/moment.ts";
import { KPIS } from "../../plan/master/master-tables.ts";
import { LEDGER_STATES } from "../../plan/master/master.ts";
import { partnerLabels, type PartnerLabels } from "../../plan/master/partner-labels.ts";
import type { Plan } from "../../plan/plan.ts";
import { planYearWritten } from "../../plan/plan-years.ts";
import { KPI_COUNTING, type KpiLogLine, type KpiYear } from "../../plan/register/kpi-figures.ts";
import { KPI_LOG } from "../../plan/register/tables/partnership-tables.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { readPartnerId } from "../master/read-partner-id.ts";
import { rowsOfTable } from "../master/rows-of-table.ts";
import {
  choiceOf,
  dayOf,
  numberOf,
  requiredChoiceOf,
  requiredDayOf,
  textOf,
  type TableRow,
} from "../master/table-row.ts";
import { optionalRows } from "./optional-rows.ts";
import { figureOf, periodOf, trimmedOf } from "./register-cells.ts";

function valuesOf(row: TableRow): KpiYear["values"] {
  return {
    q1: figureOf(row, "q1"),
    q2: figureOf(row, "q2"),
    q3: figureOf(row, "q3"),
    q4: figureOf(row, "q4"),
    year: figureOf(row, "total"),
  };
}

function kpiYearOf(row: TableRow, plan: Plan): KpiYear {
  const year = trimmedOf(row, "year");
  return {
    kpi: trimmedOf(row, "number"),
    year,
    start: planYearWritten(year, plan)?.start ?? null,
    definition: textOf(row, "definition"),
    counting: choiceOf(row, "counting", KPI_COUNTING),
    baseline: figureOf(row, "baseline"),
    baselinePeriod: trimmedOf(row, "baselinePeriod"),
    target: figureOf(row, "target"),
    tolerance: figureOf(row, "tolerance"),
    comparator: trimmedOf(row, "comparator"),
    comparatorValue: figureOf(row, "comparatorValue"),
    comparatorDate: dayOf(row, "comparatorDate"),
    values: valuesOf(row),
    provider: trimmedOf(row, "provider"),
    correctiveAction: textOf(row, "correctiveAction"),
  };
}

/** True where the row says more than which KPI and year it is for. */
function isFilledIn({ values, ...entry }: KpiYear): boolean {
  const typed = { ...entry, kpi: "", year: "", start: null };
  return [...Object.values(values), ...Object.values(typed)].some(
    (value) => value !== null && value !== "",
  );
}

function logLineOf(row: TableRow, labels: PartnerLabels): KpiLogLine {
  return {
    id: trimmedOf(row, "id"),
    round: requiredDayOf(row, "round"),
    kpi: trimmedOf(row, "kpi"),
    year: trimmedOf(row, "year"),
    period: periodOf(row, "period"),
    value: textOf(row, "value"),
    note: textOf(row, "note"),
    partner: readPartnerId(row, "partner", labels),
    partnerWritten: textOf(row, "partnerWritten"),
    version: numberOf(row, "version"),
    state: requiredChoiceOf(row, "state", LEDGER_STATES),
    why: textOf(row, "why"),
    file: textOf(row, "file"),
    sha256: textOf(row, "sha256"),
    sheet: textOf(row, "sheet"),
    cells: textOf(row, "cells"),
    received: readMoment(textOf(row, "received")),
  };
}

/**
 * Reads what the KPIs sheet says of each KPI and year, in the order of the sheet; rows in which nothing
 * is filled in are left out. Columns that an older master lacks read as blank.
 */
export function readKpiYears(workbook: Workbook, plan: Plan): KpiYear[] {
  return rowsOfTable(KPIS, workbook)
    .map((row) => kpiYearOf(row, plan))
    .filter(isFilledIn);
}

/** Reads every value of a KPI that ever came in a return. */
export function readKpiLog(workbook: Workbook, { partners }: Plan): KpiLogLine[] {
  const labels = partnerLabels(partners);
  return optionalRows(KPI_LOG, workbook).map((row) => logLineOf(row, labels));
}
