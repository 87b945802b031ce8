import type { Sheet } from "../../workbook/workbook.ts";
import type { Line } from "../cells/sheet-lines.ts";

/** Cells of a sheet that a table of its own explains: these columns in these rows. */
export interface ExplainedCells {
  readonly sheet: Sheet;
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

/** What else stands in the lines of a sheet, so that no cell is read twice and none goes unread. */
export function linesBeside(
  explained: readonly ExplainedCells[],
  sheet: Sheet,
  lines: readonly Line[],
): readonly Line[] {
  const here = explained.filter((one) => one.sheet === sheet);
  if (here.length === 0) return lines;
  const isExplained = (row: number, column: number): boolean =>
    here.some(({ rows, columns }) => rows.has(row) && columns.has(column));
  return lines.flatMap(({ row, cells }) => {
    const left = cells.filter(({ column }) => !isExplained(row, column));
    return left.length > 0 ? [{ row, cells: left }] : [];
  });
}
