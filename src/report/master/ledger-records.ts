import { PROGRESS_LOG, type LedgerLine } from "../../plan/master/progress-log.ts";
import type { TableNames } from "../../plan/table/cell-form.ts";
import type { RecordOf } from "../../plan/table/define-table.ts";
import { recordsOf } from "./records-of.ts";
import { splitLongRecord } from "./split-long-record.ts";

/** The rows of the Progress log, every value exactly as the partner wrote it. */
export function ledgerRecords(
  ledger: readonly LedgerLine[],
  names: TableNames,
): RecordOf<typeof PROGRESS_LOG>[] {
  const rows = ledger.map(({ values, ...line }) => ({ ...values, ...line }));
  const records = recordsOf(PROGRESS_LOG, rows, names);
  return ledger.flatMap(({ id }, at) => splitLongRecord(records[at] ?? {}, id));
}
