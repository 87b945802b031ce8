import { PROGRESS_LOG } from "../../plan/master-tables.ts";
import type { LedgerLine, LedgerValues } from "../../plan/master.ts";
import type { Partner } from "../../plan/plan.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { readPartnerId } from "./read-partner-id.ts";
import { rowsOfTable } from "./rows-of-table.ts";
import { numberOf, requiredChoiceOf, requiredDayOf, textOf, type TableRow } from "./table-row.ts";

const STATES = ["Merged", "Superseded", "To place", "In conflict", "Set aside"] as const;

function valuesOf(row: TableRow): LedgerValues {
  return {
    actionTaken: textOf(row, "actionTaken"),
    responsible: textOf(row, "responsible"),
    start: textOf(row, "start"),
    finish: textOf(row, "finish"),
    status: textOf(row, "status"),
    forecast: textOf(row, "forecast"),
    completed: textOf(row, "completed"),
    evidence: textOf(row, "evidence"),
    obstacle: textOf(row, "obstacle"),
    other: textOf(row, "other"),
  };
}

function lineOf(row: TableRow, partners: readonly Partner[]): LedgerLine {
  const ref = textOf(row, "ref").trim();
  return {
    id: textOf(row, "id"),
    round: requiredDayOf(row, "round"),
    ref: ref === "" ? null : ref,
    refWritten: textOf(row, "refWritten"),
    partner: readPartnerId(row, "partner", partners),
    partnerWritten: textOf(row, "partnerWritten"),
    version: numberOf(row, "version"),
    state: requiredChoiceOf(row, "state", STATES),
    values: valuesOf(row),
    file: textOf(row, "file"),
    sha256: textOf(row, "sha256"),
    sheet: textOf(row, "sheet"),
    cells: textOf(row, "cells"),
    received: textOf(row, "received"),
  };
}

/** Reads the Progress log: every update ever merged, in the order of the sheet. */
export function readLedger(workbook: Workbook, partners: readonly Partner[]): LedgerLine[] {
  return rowsOfTable(PROGRESS_LOG, workbook).map((row) => lineOf(row, partners));
}
