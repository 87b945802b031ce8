import type { Area } from "../../../src/workbook/address.ts";
import { intersect, MAX_BOTTOM } from "./areas.ts";
import { notImplemented } from "../wire/host-error.ts";
import type { HostSheet } from "./host-sheet.ts";
import { bodyArea, type HostTable } from "./host-table.ts";

/** All cells under a table, in its columns. */
function below(table: HostTable, from: number): Area {
  return { ...table.area, top: from, bottom: MAX_BOTTOM };
}

/** Things below a table that moving cells would have to move too. */
function requireNothingFixedBelow(sheet: HostSheet, table: HostTable): void {
  const area = below(table, table.area.bottom + 1);
  const others = sheet.tables.filter((other) => other !== table).map((other) => other.area);
  const formats = sheet.conditionalFormats.flatMap((format) => format.areas);
  const own = (fixed: Area) => !intersect(fixed, table.area);
  const fixed = [...others, ...sheet.merges, ...formats.filter(own)];
  if (fixed.some((other) => intersect(other, area))) {
    throw notImplemented("a table that moves tables, merged cells or conditional formats below it");
  }
}

/** Makes room for so many rows in a table; what stands under it in its columns moves down. */
export function insertTableRows(
  sheet: HostSheet,
  table: HostTable,
  index: number,
  count: number,
): Area {
  requireNothingFixedBelow(sheet, table);
  const top = bodyArea(table).top + index;
  sheet.grid.move(below(table, top), count);
  table.area = { ...table.area, bottom: table.area.bottom + count };
  return { ...table.area, top, bottom: top + count - 1 };
}

/** Takes rows out of a table; what stands under them in its columns moves up. One row stays. */
export function deleteTableRow(sheet: HostSheet, table: HostTable, index: number): void {
  requireNothingFixedBelow(sheet, table);
  const body = bodyArea(table);
  const row = body.top + index;
  for (const { row: at, column, cell } of [
    ...sheet.grid.cells({ ...table.area, top: row, bottom: row }),
  ]) {
    sheet.grid.put(at, column, { value: null, style: cell.style });
  }
  if (body.top === body.bottom) return;
  sheet.grid.move(below(table, row + 1), -1);
  table.area = { ...table.area, bottom: table.area.bottom - 1 };
}
