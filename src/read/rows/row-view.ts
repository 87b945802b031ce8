import type { UpdateField } from "../../plan/column-fields.ts";
import type { Cell } from "../../workbook/workbook.ts";
import { namelessHeading } from "../cells/read-answer.ts";
import type { Repeated } from "../cells/answer.ts";
import type { ReturnColumn } from "./return-columns.ts";

/** A cell that stands under no answer column. */
interface ExtraCell {
  readonly cell: Cell;
  readonly heading: string;
  /** False under a column without a heading. */
  readonly headed: boolean;
}

/** The cells of one row, sorted by the columns they stand under. */
export interface RowView {
  readonly row: number;
  readonly answers: ReadonlyMap<UpdateField, readonly Cell[]>;
  readonly extras: readonly ExtraCell[];
  /** Under columns that repeat the plan or earlier rounds. */
  readonly shown: readonly (ExtraCell & { readonly shows: Repeated })[];
}

/** The column that heads this place, found by halving. */
export function columnAt(columns: readonly ReturnColumn[], at: number): ReturnColumn | undefined {
  let low = 0;
  let high = columns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((columns[middle]?.left ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const column = columns[low - 1];
  return column && at <= column.right ? column : undefined;
}

/** Sorts a row's cells by column. */
export function viewRow(
  row: number,
  cells: readonly Cell[],
  columns: readonly ReturnColumn[],
): RowView {
  const answers = new Map<UpdateField, Cell[]>();
  const extras: ExtraCell[] = [];
  const shown: RowView["shown"][number][] = [];
  for (const cell of cells) {
    const column = columnAt(columns, cell.column);
    if (!column) {
      extras.push({ cell, heading: namelessHeading(cell.column), headed: false });
    } else if (column.field !== null) {
      answers.set(column.field, [...(answers.get(column.field) ?? []), cell]);
    } else if (column.shows !== null) {
      shown.push({ cell, heading: column.text, headed: true, shows: column.shows });
    } else extras.push({ cell, heading: column.text, headed: true });
  }
  return { row, answers, extras, shown };
}
