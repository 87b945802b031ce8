import type { FormColumn } from "./form-column.ts";
import type { RawTable } from "./form-table.ts";

/** A table whose columns have been read. */
export interface ReadTable extends RawTable {
  readonly columns: readonly FormColumn[];
}

/** The column over a place; undefined beside the table. */
export function formColumnOver(columns: readonly FormColumn[], at: number): FormColumn | undefined {
  return columns.find(({ left, right }) => left <= at && at <= right);
}
