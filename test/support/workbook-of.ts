import { parseArea } from "../../src/workbook/address.ts";
import type { Cell, CellValue, DefinedName, Sheet, Workbook } from "../../src/workbook/workbook.ts";

/** A cell of a test grid: a bare value, or a cell without its column. Undefined leaves it empty. */
export type GridCell = CellValue | undefined | Omit<Cell, "column">;

function isCell(cell: GridCell): cell is Omit<Cell, "column"> {
  return typeof cell === "object" && cell !== null && "value" in cell;
}

/** A sheet from rows of values as they stand on the page; `top` and `left` shift the grid. */
export function sheetOf(
  name: string,
  grid: readonly (readonly GridCell[])[],
  options: Partial<Omit<Sheet, "name" | "rows" | "merges">> & {
    readonly merges?: readonly string[];
    readonly top?: number;
    readonly left?: number;
  } = {},
): Sheet {
  const { merges = [], top = 0, left = 0, ...rest } = options;
  return {
    name,
    visibility: "visible",
    hiddenColumns: new Set(),
    tables: [],
    ...rest,
    merges: merges.flatMap((text) => parseArea(text) ?? []),
    rows: grid
      .map((cells, index) => ({
        index: index + top,
        hidden: false,
        cells: cells.flatMap((cell, column): Cell[] => {
          if (cell === undefined || cell === null) return [];
          return [{ ...(isCell(cell) ? cell : { value: cell }), column: column + left }];
        }),
      }))
      .filter((row) => row.cells.length > 0),
  };
}

/** A workbook of visible sheets, one for each grid. */
export function workbookOf(
  grids: Readonly<Record<string, readonly (readonly GridCell[])[]>>,
  names: readonly DefinedName[] = [],
): Workbook {
  return {
    sheets: Object.entries(grids).map(([name, grid]) => sheetOf(name, grid)),
    names,
    dateSystem: 1900,
  };
}
