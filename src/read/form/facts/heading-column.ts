import type { CellAddress } from "../../../workbook/address.ts";

/** One column of a heading that is written over one to three rows. */
export interface HeadingColumn {
  readonly left: number;
  /** More than `left` where the heading is merged over several columns. */
  readonly right: number;
  /** All that stands above the column, from top to bottom: `Timescale Start`. Empty where nothing does. */
  readonly text: string;
  /** What stands above this column alone: `Start`. */
  readonly own: string;
  /** The cell in which the column's own words begin. */
  readonly address: CellAddress;
}
