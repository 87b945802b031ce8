import { continuedLine } from "../../plan/master/continued-line.ts";
import {
  PROGRESS_LOG,
  type LedgerLine,
  type LedgerValues,
} from "../../plan/master/progress-log.ts";
import type { TableNames } from "../../plan/table/cell-form.ts";
import { keysOfPart } from "../../plan/table/define-table.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { readTable } from "./read-table.ts";

const ANSWERS = keysOfPart(PROGRESS_LOG, "values");

function joinValues(first: LedgerValues, next: LedgerValues): LedgerValues {
  return ANSWERS.reduce<LedgerValues>(
    (joined, key) => ({ ...joined, [key]: first[key] + next[key] }),
    first,
  );
}

function joinLines(first: LedgerLine, next: LedgerLine): LedgerLine {
  return {
    ...first,
    cells: first.cells + next.cells,
    values: joinValues(first.values, next.values),
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
export function readLedger(workbook: Workbook, names: TableNames): LedgerLine[] {
  const rows = readTable(PROGRESS_LOG, workbook, names);
  const read = rows.map((row) => ({ ...row.rest(), values: row.part("values") }));
  const lines = new Map<string, LedgerLine>();
  for (const line of read.sort(byPart)) {
    const first = lines.get(continuedLine(line.id)?.id ?? "");
    if (first) lines.set(first.id, joinLines(first, line));
    else lines.set(line.id, line);
  }
  return [...lines.values()];
}
