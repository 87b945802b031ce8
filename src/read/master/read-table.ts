import type { TableNames } from "../../plan/table/cell-form.ts";
import type { KnownTable, MasterTable } from "../../plan/table/define-table.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { MasterNotRead } from "./master-not-read.ts";
import { placeTable, type PlacedTable } from "./place-table.ts";
import { filledRowsOf, keyOf, type TableRow } from "./table-row.ts";
import { TypedRow } from "./typed-row.ts";

function refuseMissingTable({ table, sheet }: MasterTable): never {
  throw new MasterNotRead(
    `The master has no table "${table}" on a sheet "${sheet}". ` +
      "Put it back from the last backup, or make a new master from the plan.",
  );
}

function refuseMissingColumn({ table, sheet, columns }: PlacedTable): void {
  const missing = table.columns.find(({ key, addedLater }) => !addedLater && !columns.has(key));
  if (!missing) return;
  throw new MasterNotRead(
    `The table "${table.table}" on the sheet "${sheet.name}" has no column ` +
      `"${missing.heading}". Put the heading back as it was.`,
  );
}

function checkKeys(rows: readonly TableRow[], table: MasterTable): void {
  const seen = new Map<string, TableRow>();
  const headings = table.key.map(
    (name) => table.columns.find(({ key }) => key === name)?.heading ?? name,
  );
  const names = headings.join(" and ");
  for (const row of rows) {
    const key = keyOf(row);
    const missing = headings.filter((_, at) => key[at] === "");
    if (missing.length > 0) {
      throw new MasterNotRead(
        `Row ${row.index + 1} of the sheet "${row.place.sheet.name}" has no ${missing.join(" and ")}. ` +
          "Enter it, or clear the row.",
      );
    }
    const first = seen.get(JSON.stringify(key));
    if (first) {
      throw new MasterNotRead(
        `Rows ${first.index + 1} and ${row.index + 1} of the sheet "${row.place.sheet.name}" ` +
          `have the same ${names}: ${key.join(", ")}. Keep one of them.`,
      );
    }
    seen.set(JSON.stringify(key), row);
  }
}

/**
 * The filled rows of a master's table, each read as the table's definition says, wherever the team moved
 * the table and its columns. `names` are the plan's, as far as they are known. A table that files of an
 * earlier version lack has no rows there, and a column that they lack says what its definition gives.
 * Throws MasterNotRead where the table, a column or a key is amiss.
 */
export function readTable<T extends KnownTable>(
  table: T,
  workbook: Workbook,
  names: TableNames,
): TypedRow<T>[] {
  const place = placeTable(table, workbook);
  if (!place) return table.optional === true ? [] : refuseMissingTable(table);
  refuseMissingColumn(place);
  const rows = filledRowsOf(place, workbook.dateSystem);
  checkKeys(rows, table);
  return rows.map((row) => new TypedRow(table, row, names));
}
