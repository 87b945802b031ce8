import type { Area } from "../../src/workbook/address.ts";

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

/** What of an area lies below and right of a corner (the lower right cell of an area from A1). */
export function areasBeyond(area: Area, corner: Pick<Area, "bottom" | "right">): Area[] {
  const below = { ...area, top: Math.max(area.top, corner.bottom + 1) };
  const beside = {
    ...area,
    left: Math.max(area.left, corner.right + 1),
    bottom: Math.min(area.bottom, corner.bottom),
  };
  return [below, beside].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}
