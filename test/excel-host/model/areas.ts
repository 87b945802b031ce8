import {
  MAX_COLUMNS,
  MAX_ROWS,
  type Area,
  type CellAddress,
} from "../../../src/workbook/address.ts";

/** Every cell of a sheet. */
export const WHOLE_SHEET: Area = {
  top: 0,
  left: 0,
  bottom: MAX_ROWS - 1,
  right: MAX_COLUMNS - 1,
};

/** The last row of a sheet. */
export const MAX_BOTTOM = MAX_ROWS - 1;

/** The area of one cell. */
export function areaOfCell(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

export function rowCount(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnCount(area: Area): number {
  return area.right - area.left + 1;
}

export function cellCount(area: Area): number {
  return rowCount(area) * columnCount(area);
}

/** True where the area lies on a sheet and has at least one cell. */
export function isOnSheet(area: Area): boolean {
  const { top, left, bottom, right } = area;
  return (
    0 <= top &&
    top <= bottom &&
    bottom < MAX_ROWS &&
    0 <= left &&
    left <= right &&
    right < MAX_COLUMNS
  );
}

export function hasWholeColumns(area: Area): boolean {
  return area.top === 0 && area.bottom === MAX_ROWS - 1;
}

export function hasWholeRows(area: Area): boolean {
  return area.left === 0 && area.right === MAX_COLUMNS - 1;
}

export function containsCell(area: Area, { row, column }: CellAddress): boolean {
  return area.top <= row && row <= area.bottom && area.left <= column && column <= area.right;
}

/** The cells in both areas, or undefined where there are none. */
export function intersect(a: Area, b: Area): Area | undefined {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return isOnSheet(area) ? area : undefined;
}

/** The smallest area that holds both. */
export function boundingArea(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** What is left of an area when a part is cut out of it: above, left, right and below. */
export function subtract(area: Area, part: Area): Area[] {
  const cut = intersect(area, part);
  if (!cut) return [area];
  return [
    { ...area, bottom: cut.top - 1 },
    { ...cut, left: area.left, right: cut.left - 1 },
    { ...cut, left: cut.right + 1, right: area.right },
    { ...area, top: cut.bottom + 1 },
  ].filter((rest) => rest.top <= rest.bottom && rest.left <= rest.right);
}
