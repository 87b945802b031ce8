import type { Area } from "../../../src/workbook/address.ts";

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
