import type { Area } from "../../../src/workbook/address.ts";
import { notImplemented } from "../wire/host-error.ts";
import { intersect, MAX_BOTTOM } from "./areas.ts";
import type { HostSheet } from "./host-sheet.ts";

/** Makes room for an area by moving down what stands in it and under it. */
export function insertCells(sheet: HostSheet, area: Area): void {
  const moved = { ...area, bottom: MAX_BOTTOM };
  const formats = sheet.conditionalFormats.flatMap((format) => format.areas);
  const fixed = [...sheet.tables.map((table) => table.area), ...sheet.merges, ...formats];
  if (fixed.some((other) => intersect(other, moved))) {
    throw notImplemented("inserting cells that moves tables, merged cells or conditional formats");
  }
  sheet.grid.move(moved, area.bottom - area.top + 1);
}
