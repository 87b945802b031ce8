import type { CellValue } from "../../../src/workbook/workbook.ts";
import type { CellStyle } from "./cell-style.ts";

/** A cell with content or a style of its own. Cells are replaced, never changed. */
export interface HostCell {
  readonly value: CellValue;
  /** Without its equals sign. */
  readonly formula?: string;
  /** True where the formula was written here, and so has no result: this Excel does not calculate. */
  readonly uncalculated?: boolean;
  readonly style: CellStyle;
}

/** True where somebody would find something in the cell. */
export function hasContent(cell: HostCell | undefined): boolean {
  return cell !== undefined && (cell.value !== null || cell.formula !== undefined);
}
