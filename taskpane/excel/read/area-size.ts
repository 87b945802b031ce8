import type { Area } from "../../../src/workbook/address.ts";

/** How many cells an area has. */
export function cellCount({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** An area of more than one cell in two: upper and lower, or left and right where it is one row. */
export function halvesOf(area: Area): readonly [Area, Area] {
  const row = (area.top + area.bottom) >> 1;
  const column = (area.left + area.right) >> 1;
  return area.top < area.bottom
    ? [
        { ...area, bottom: row },
        { ...area, top: row + 1 },
      ]
    : [
        { ...area, right: column },
        { ...area, left: column + 1 },
      ];
}
