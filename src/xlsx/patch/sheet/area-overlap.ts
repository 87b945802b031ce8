import type { Area, CellAddress } from "../../../workbook/address.ts";

/** True where the cell lies in the area. */
export function isInside(area: Area, { row, column }: CellAddress): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** True where the areas share at least one cell. */
export function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
