import type { Area } from "../../../src/workbook/address.ts";
import { accessDenied, invalidArgument, notImplemented } from "../wire/host-error.ts";
import type { Json } from "../wire/wire.ts";
import { cellCount, columnCount, rowCount } from "./areas.ts";
import type { HostCell } from "./cell.ts";
import type { HostSheet } from "./host-sheet.ts";
import type { ProtectionOptions } from "./sheet-protection.ts";

/** Throws AccessDenied where the sheet is protected and does not allow this. */
export function requireAllowed(sheet: HostSheet, option: keyof ProtectionOptions): void {
  if (sheet.protection && !sheet.protection.options[option]) throw accessDenied();
}

/** Throws AccessDenied where the sheet is protected and a cell of the area is locked. */
export function requireUnlocked(sheet: HostSheet, area: Area): void {
  if (!sheet.protection) return;
  for (const style of sheet.grid.stylesIn(area)) if (style.locked) throw accessDenied();
}

/** Throws AccessDenied where the sheet is protected at all. */
export function requireUnprotected(sheet: HostSheet): void {
  if (sheet.protection) throw accessDenied();
}

/** One value for each cell of the area, or one for all; InvalidArgument where the sizes differ. */
export function eachValue(area: Area, given: Json): (row: number, column: number) => Json {
  if (!Array.isArray(given)) return () => given;
  const rows = given as Json[][];
  const fits = rows.every((row) => Array.isArray(row) && row.length === columnCount(area));
  if (rows.length !== rowCount(area) || !fits) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return (row, column) => rows[row - area.top]?.[column - area.left] ?? null;
}

const MOST_CELLS_WRITTEN = 1_000_000;

/** Replaces the cells of an area one by one; undefined leaves a cell as it is. */
export function replaceCells(
  sheet: HostSheet,
  area: Area,
  replace: (row: number, column: number, before: HostCell) => HostCell | undefined,
): void {
  if (cellCount(area) > MOST_CELLS_WRITTEN) throw notImplemented("a write of over a million cells");
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const style = sheet.grid.styleAt(row, column);
      const cell = replace(row, column, sheet.grid.at(row, column) ?? { value: null, style });
      if (cell) sheet.grid.put(row, column, cell);
    }
  }
}
