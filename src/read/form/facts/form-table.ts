import type { Area } from "../../../workbook/address.ts";
import type { Line } from "../../cells/sheet-lines.ts";
import type { FormSheet } from "./form-sheet.ts";
import type { HeadingColumn } from "./heading-column.ts";

/** A table as it lies on its sheet, before anyone says what its columns hold. */
export interface RawTable {
  readonly sheet: FormSheet;
  /** Rows of the heading, counted from 0, also where it is repeated. */
  readonly headingRows: readonly number[];
  /** From left to right; a column without a heading has an empty text. */
  readonly columns: readonly HeadingColumn[];
  /** The lines below the heading, with the cells that stand under its columns. */
  readonly body: readonly Line[];
  readonly area: Area;
}

/** The column over a place; undefined beside the table. */
export function columnOver(
  columns: readonly HeadingColumn[],
  at: number,
): HeadingColumn | undefined {
  return columns.find(({ left, right }) => left <= at && at <= right);
}
