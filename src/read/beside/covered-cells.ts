import type { Area } from "../../workbook/address.ts";
import { isBlank } from "../../workbook/lookup.ts";
import type { DateSystem, Row, Sheet } from "../../workbook/workbook.ts";
import { cellText } from "../cells/cell-text.ts";
import type { SeenBeside } from "./seen-beside.ts";

/** A merge down a whole sheet is looked at in its first rows only. */
const MOST_ROWS = 20_000;

/** Areas by the rows over which they reach. */
function areasByRow(merges: readonly Area[]): ReadonlyMap<number, readonly Area[]> {
  const byRow = new Map<number, Area[]>();
  for (const area of merges) {
    for (let row = area.top; row <= Math.min(area.bottom, area.top + MOST_ROWS); row++) {
      const known = byRow.get(row);
      if (known) known.push(area);
      else byRow.set(row, [area]);
    }
  }
  return byRow;
}

function isCovered(row: number, column: number, areas: readonly Area[]): boolean {
  return areas.some(
    ({ top, left, right }) => left <= column && column <= right && (top !== row || left !== column),
  );
}

/** A sheet without the values that lie below merged cells, and those values. */
export function withoutCovered(
  sheet: Sheet,
  system: DateSystem,
): { readonly sheet: Sheet; readonly covered: readonly SeenBeside[] } {
  if (sheet.merges.length === 0) return { sheet, covered: [] };
  const byRow = areasByRow(sheet.merges);
  const covered: SeenBeside[] = [];
  const rows = sheet.rows.map((row): Row => {
    const areas = byRow.get(row.index);
    const under = areas && row.cells.filter(({ column }) => isCovered(row.index, column, areas));
    if (!under || under.length === 0) return row;
    for (const cell of under.filter(({ value }) => !isBlank(value))) {
      const address = { row: row.index, column: cell.column };
      covered.push({ kind: "covered", sheet: sheet.name, address, text: cellText(cell, system) });
    }
    return { ...row, cells: row.cells.filter((cell) => !under.includes(cell)) };
  });
  return covered.length === 0 ? { sheet, covered } : { sheet: { ...sheet, rows }, covered };
}
