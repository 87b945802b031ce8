import type { Cell, Row } from "../../../src/workbook/workbook.ts";
import type { CellBlock } from "./cell-block.ts";
import { cellOf } from "./cell-of.ts";

function cellsInRow(block: CellBlock, row: number): Cell[] {
  const { values, formulas, formats, types, left } = block;
  return (values[row] ?? []).flatMap((value, at) => {
    const [formula, format, type] = [formulas, formats, types].map((grid) => grid?.[row]?.[at]);
    return cellOf(left + at, { value, formula, format, type }) ?? [];
  });
}

/** The rows of one sheet that hold anything, from blocks in any order that do not overlap. */
export function rowsOfBlocks(blocks: readonly CellBlock[]): Row[] {
  const rows = new Map<number, { hidden: boolean; cells: Cell[] }>();
  for (const block of blocks) {
    block.values.forEach((_, at) => {
      const cells = cellsInRow(block, at);
      if (cells.length === 0) return;
      const known = rows.get(block.top + at)?.cells ?? [];
      rows.set(block.top + at, {
        hidden: block.rowsHidden[at] === true,
        cells: [...known, ...cells],
      });
    });
  }
  return [...rows]
    .map(([index, { hidden, cells }]) => ({
      index,
      hidden,
      cells: cells.sort((a, b) => a.column - b.column),
    }))
    .sort((a, b) => a.index - b.index);
}

/** The hidden columns of the blocks of one sheet. */
export function hiddenColumnsOfBlocks(blocks: readonly CellBlock[]): Set<number> {
  return new Set(
    blocks.flatMap(({ left, columnsHidden }) =>
      columnsHidden.flatMap((hidden, at) => (hidden ? [left + at] : [])),
    ),
  );
}
