import type { Area } from "../../../src/workbook/address.ts";

/** Asks where a range lies, for `areaOf`. */
export function loadArea(range: Excel.Range): void {
  range.load("rowIndex,columnIndex,rowCount,columnCount");
}

/** Where a loaded range lies. */
export function areaOf(
  range: Pick<Excel.Range, "rowIndex" | "columnIndex" | "rowCount" | "columnCount">,
): Area {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}

/** The range of a sheet that covers an area. */
export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  const { top, left, bottom, right } = area;
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}
