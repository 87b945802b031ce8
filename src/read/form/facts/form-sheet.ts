import type { Area } from "../../../workbook/address.ts";
import { isBlank } from "../../../workbook/lookup.ts";
import type { Cell, CellLook, Sheet } from "../../../workbook/workbook.ts";
import { indexMerges, type Line, type MergeIndex } from "../../cells/sheet-lines.ts";

/** A sheet as its reader sees it: a merged range shows its first cell alone. */
export interface FormSheet {
  readonly sheet: Sheet;
  /** Rows that show anything, with the cells that show. */
  readonly lines: readonly Line[];
  readonly merges: MergeIndex;
  /** The merged range over a place, where there is one. */
  readonly mergeOver: (row: number, column: number) => Area | undefined;
  /** Lines of what lies below merged cells, where nobody sees it. */
  readonly covered: readonly Line[];
  readonly hiddenRows: ReadonlySet<number>;
  /** How the cell at a place looks, where that was read. */
  readonly lookAt: (row: number, column: number) => CellLook | undefined;
}

/** Finds the merged range over a place by its rows. */
function mergeFinder(merges: readonly Area[]): FormSheet["mergeOver"] {
  const byRow = new Map<number, Area[]>();
  for (const area of merges) {
    // A merge down a whole column holds nothing that a row of a table needs to know.
    for (let row = area.top; row <= Math.min(area.bottom, area.top + 2_000); row++) {
      const known = byRow.get(row);
      if (known) known.push(area);
      else byRow.set(row, [area]);
    }
  }
  return (row, column) =>
    byRow.get(row)?.find(({ left, right }) => left <= column && column <= right);
}

function lookFinder(looks: readonly CellLook[]): FormSheet["lookAt"] {
  const byPlace = new Map(
    looks.map((look) => [`${look.address.row} ${look.address.column}`, look]),
  );
  return (row, column) => byPlace.get(`${row} ${column}`);
}

/** Looks at a sheet as its reader does. */
export function formSheetOf(sheet: Sheet): FormSheet {
  const mergeOver = mergeFinder(sheet.merges);
  const isCovered = (row: number, { column }: Cell): boolean => {
    const area = mergeOver(row, column);
    return area !== undefined && (area.top !== row || area.left !== column);
  };
  const lines: Line[] = [];
  const covered: Line[] = [];
  for (const { index, cells } of sheet.rows) {
    const filled = cells.filter(({ value }) => !isBlank(value));
    const shown = filled.filter((cell) => !isCovered(index, cell));
    if (shown.length > 0) lines.push({ row: index, cells: shown });
    if (shown.length < filled.length) {
      covered.push({ row: index, cells: filled.filter((cell) => isCovered(index, cell)) });
    }
  }
  const hidden = sheet.rows.filter((row) => row.hidden).map(({ index }) => index);
  return {
    sheet,
    lines,
    merges: indexMerges(sheet),
    mergeOver,
    covered,
    hiddenRows: new Set(hidden),
    lookAt: lookFinder(sheet.looks?.cells ?? []),
  };
}
