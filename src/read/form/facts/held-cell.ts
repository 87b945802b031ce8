import type { Cell } from "../../../workbook/workbook.ts";
import type { FormColumn } from "./form-column.ts";

/** A cell with its column's heading, and the row it stands in. */
export interface HeldCell {
  readonly row: number;
  readonly cell: Cell;
  readonly column: FormColumn;
}
