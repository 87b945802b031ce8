import type { Sheet } from "../../../src/workbook/workbook.ts";

/** Empty rows or columns after which a reader takes a sheet to be at its end. */
const ROWS_APART = 50;
const COLUMNS_APART = 20;

/** The first of the numbers that comes so long after the one before it; Infinity where none does. */
function firstAfterGap(numbers: readonly number[], gap: number): number {
  const inOrder = [...new Set(numbers)].sort((a, b) => a - b);
  const at = inOrder.findIndex(
    (number, index) => index > 0 && number - (inOrder[index - 1] ?? 0) > gap,
  );
  return at < 0 ? Infinity : (inOrder[at] ?? Infinity);
}

/** The row and the column, counted from 0, from which on cells stand far away from the rest. */
export function farFrom({ rows }: Sheet): { readonly row: number; readonly column: number } {
  const filled = rows.map(({ cells }) =>
    cells.filter(({ value }) => value !== null && value !== ""),
  );
  const rowNumbers = rows.flatMap(({ index }, at) =>
    (filled[at]?.length ?? 0) > 0 ? [index] : [],
  );
  const columns = new Set<number>();
  for (const cells of filled) for (const { column } of cells) columns.add(column);
  return {
    row: firstAfterGap(rowNumbers, ROWS_APART),
    column: firstAfterGap([...columns], COLUMNS_APART),
  };
}
