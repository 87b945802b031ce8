import type { MasterTable } from "../../plan/master/master-table.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { MasterNotRead } from "./master-not-read.ts";
import { placeTable, type PlacedTable } from "./place-table.ts";
import { filledRowsOf, keyOf, type TableRow } from "./table-row.ts";

function requirePlace(table: MasterTable, workbook: Workbook): PlacedTable {
  const place = placeTable(table, workbook);
  if (!place) {
    throw new MasterNotRead(
      `The master has no table "${table.table}" on a sheet "${table.sheet}". ` +
        "Put it back from the last backup, or make a new master from the plan.",
    );
  }
  const missing = table.columns.find(
    ({ key, addedLater }) => addedLater !== true && !place.columns.has(key),
  );
  if (missing) {
    throw new MasterNotRead(
      `The table "${table.table}" on the sheet "${place.sheet.name}" has no column ` +
        `"${missing.heading}". Put the heading back as it was.`,
    );
  }
  return place;
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

/** The filled rows of a master table. Throws MasterNotRead where it, a column or a key is amiss. */
export function rowsOfTable(table: MasterTable, workbook: Workbook): TableRow[] {
  const place = requirePlace(table, workbook);
  const rows = filledRowsOf(place, workbook.dateSystem);
  checkKeys(rows, table);
  return rows;
}
