import type { Area } from "../../../src/workbook/address.ts";
import { notImplemented } from "../wire/host-error.ts";
import { intersect } from "./areas.ts";
import { hasContent, type HostCell } from "./cell.ts";
import type { HostSheet } from "./host-sheet.ts";
import { span } from "./lines.ts";

/** Runs of whole numbers that follow one another, from `[1, 2, 5]`: `[1, 2]` and `[5, 5]`. */
function runs(sorted: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const index of sorted) {
    const last = found.at(-1);
    if (last?.[1] === index - 1) last[1] = index;
    else found.push([index, index]);
  }
  return found;
}

/** Rows with the same runs of columns, one below the other, are one area each. */
function joinRows(rows: ReadonlyMap<number, readonly number[]>): Area[] {
  const areas: Area[] = [];
  const open = new Map<string, Area>();
  for (const [row, columns] of rows) {
    for (const [left, right] of runs(columns)) {
      const key = `${left}:${right}`;
      const above = open.get(key);
      const area = { left, right, bottom: row, top: above?.bottom === row - 1 ? above.top : row };
      if (above?.bottom === row - 1) areas[areas.indexOf(above)] = area;
      else areas.push(area);
      open.set(key, area);
    }
  }
  return areas;
}

function cellsThat(
  sheet: HostSheet,
  area: Area,
  isWanted: (cell: HostCell | undefined) => boolean,
): Area[] {
  const used = sheet.grid.used(false);
  const within = used && intersect(used, area);
  if (!within) return [];
  const rows = span(within.top, within.bottom).map((row): [number, number[]] => [
    row,
    span(within.left, within.right).filter((column) => isWanted(sheet.grid.at(row, column))),
  ]);
  return joinRows(new Map(rows));
}

function visibleCells(sheet: HostSheet, area: Area): Area[] {
  const used = sheet.grid.used(false);
  const within = used && intersect(used, area);
  if (!within) return [];
  const rows = span(within.top, within.bottom).filter((row) => !sheet.hiddenRows.has(row));
  const columns = span(within.left, within.right).filter((c) => !sheet.hiddenColumns.has(c));
  return runs(rows).flatMap(([top, bottom]) =>
    runs(columns).map(([left, right]) => ({ top, bottom, left, right })),
  );
}

/** The areas of the cells of a kind, within the used part of the sheet. */
export function specialCells(sheet: HostSheet, area: Area, kind: string): Area[] {
  switch (kind) {
    case "Constants":
      return cellsThat(sheet, area, (cell) => hasContent(cell) && cell?.formula === undefined);
    case "Formulas":
      return cellsThat(sheet, area, (cell) => cell?.formula !== undefined);
    case "Blanks":
      return cellsThat(sheet, area, (cell) => !hasContent(cell));
    case "Visible":
      return visibleCells(sheet, area);
    default:
      throw notImplemented(`Range.getSpecialCells for ${kind}`);
  }
}
