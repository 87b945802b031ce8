import { cellIn, isBlank, rowAt } from "../../workbook/lookup.ts";
import type { Cell, Sheet } from "../../workbook/workbook.ts";
import type { FormColumn } from "../form/facts/form-column.ts";
import type { FormAction, FormReading, FormTable } from "../form/form-reading.ts";

/** A cell with the row it stands in, counted from 0. */
export interface RowCell {
  readonly row: number;
  readonly cell: Cell;
}

/** The cells of a column in the rows of an action; a cell merged from above speaks for each row it covers. */
export function columnCells(
  sheet: Sheet,
  { rows, row }: FormAction,
  { left, right }: FormColumn,
): RowCell[] {
  const own = rows.flatMap((at) =>
    (rowAt(sheet, at)?.cells ?? [])
      .filter(({ column, value }) => column >= left && column <= right && !isBlank(value))
      .map((cell) => ({ row: at, cell })),
  );
  if (own.length > 0) return own;
  const merge = sheet.merges.find(
    (area) => area.top < row && row <= area.bottom && area.left <= left && left <= area.right,
  );
  const above = merge && cellIn(rowAt(sheet, merge.top), merge.left);
  return above && !isBlank(above.value) ? [{ row: merge.top, cell: above }] : [];
}

/** The actions of a table: those below its heading and above the next one on its sheet. */
export function actionsIn(table: FormTable, { actions, tables }: FormReading): FormAction[] {
  const [first = 0] = table.headingRows;
  const next = tables
    .filter(({ sheet }) => sheet === table.sheet)
    .map(({ headingRows }) => headingRows[0] ?? 0)
    .filter((row) => row > first)
    .reduce((least, row) => Math.min(least, row), Infinity);
  return actions.filter(({ sheet, row }) => sheet === table.sheet && row > first && row < next);
}
