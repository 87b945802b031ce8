import type { TableNames } from "../../plan/table/cell-form.ts";
import type { KnownTable, RecordOf, Written } from "../../plan/table/define-table.ts";
import type { EditValue } from "../../workbook/edit.ts";

/** A key that is no column's can hold nothing: it is misspelt, or forgotten in the definition. */
type OnlyColumns<Row, T extends KnownTable> = Readonly<
  Record<Exclude<keyof Row, keyof T["column"]>, never>
>;

function recordOf<T extends KnownTable>(table: T, row: Written<T>, names: TableNames): RecordOf<T> {
  const values: Readonly<Record<string, unknown>> = row;
  const cells = table.columns.flatMap(({ key, form }): [string, EditValue][] => {
    const value = values[key];
    return value === undefined ? [] : [[key, form.write(value, names)]];
  });
  // The keys are those of the table's columns.
  return Object.fromEntries(cells) as RecordOf<T>;
}

/**
 * Rows of a table as its cells are to hold them. A key that a row leaves out leaves its cell as it is.
 * `names` are those of the plan that the rows belong to.
 */
export function recordsOf<T extends KnownTable, Row extends Written<T>>(
  table: T,
  rows: readonly (Row & OnlyColumns<Row, T>)[],
  names: TableNames,
): RecordOf<T>[] {
  return rows.map((row) => recordOf(table, row, names));
}
