import { readMoment } from "../../calendar/moment.ts";
import { continuedLine } from "../../plan/master/continued-line.ts";
import { PROGRESS_LOG } from "../../plan/master/master-tables.ts";
import { LEDGER_STATES, type LedgerLine, type LedgerValues } from "../../plan/master/master.ts";
import { partnerLabels, type PartnerLabels } from "../../plan/master/partner-labels.ts";
import type { Partner } from "../../plan/plan.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { readPartnerId } from "./read-partner-id.ts";
import { rowsOfTable } from "./rows-of-table.ts";
import { numberOf, requiredChoiceOf, requiredDayOf, textOf, type TableRow } from "./table-row.ts";

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

function lineOf(row: TableRow, labels: PartnerLabels): LedgerLine {
  const ref = textOf(row, "ref").trim();
  return {
    id: textOf(row, "id"),
    round: requiredDayOf(row, "round"),
    ref: ref === "" ? null : ref,
    refWritten: textOf(row, "refWritten"),
    partner: readPartnerId(row, "partner", labels),
    partnerWritten: textOf(row, "partnerWritten"),
    version: numberOf(row, "version"),
    state: requiredChoiceOf(row, "state", LEDGER_STATES),
    values: valuesOf(row),
    file: textOf(row, "file"),
    sha256: textOf(row, "sha256"),
    sheet: textOf(row, "sheet"),
    cells: textOf(row, "cells"),
    received: readMoment(textOf(row, "received")),
  };
}

function joinTexts(first: LedgerLine, next: LedgerLine): LedgerLine {
  const own = first.values;
  const more = next.values;
  return {
    ...first,
    cells: first.cells + next.cells,
    values: {
      actionTaken: own.actionTaken + more.actionTaken,
      responsible: own.responsible + more.responsible,
      start: own.start + more.start,
      finish: own.finish + more.finish,
      status: own.status + more.status,
      forecast: own.forecast + more.forecast,
      completed: own.completed + more.completed,
      evidence: own.evidence + more.evidence,
      obstacle: own.obstacle + more.obstacle,
      other: own.other + more.other,
    },
  };
}

/** Lines of their own first, then those that carry one on, part by part. */
function byPart(a: LedgerLine, b: LedgerLine): number {
  return (continuedLine(a.id)?.part ?? 0) - (continuedLine(b.id)?.part ?? 0);
}

/**
 * Reads the Progress log: every update ever merged, in the order of the sheet. A text that was too long
 * for one cell is put together again.
 */
export function readLedger(workbook: Workbook, partners: readonly Partner[]): LedgerLine[] {
  const labels = partnerLabels(partners);
  const rows = rowsOfTable(PROGRESS_LOG, workbook).map((row) => lineOf(row, labels));
  const lines = new Map<string, LedgerLine>();
  for (const line of [...rows].sort(byPart)) {
    const first = lines.get(continuedLine(line.id)?.id ?? "");
    if (first) lines.set(first.id, joinTexts(first, line));
    else lines.set(line.id, line);
  }
  return [...lines.values()];
}
