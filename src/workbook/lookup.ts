import { type Area, type CellAddress, parseArea } from "./address.ts";
import type { Cell, CellError, CellValue, Row, Sheet, Workbook } from "./workbook.ts";

/** The item whose key is `wanted` in a list sorted by that key, found by halving. */
function findSorted<T>(
  items: readonly T[],
  wanted: number,
  keyOf: (item: T) => number,
): T | undefined {
  let low = 0;
  let high = items.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const item = items[middle] as T;
    const key = keyOf(item);
    if (key === wanted) return item;
    if (key < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** The row with this index, or undefined where it holds no cell. */
export function rowAt(sheet: Sheet, index: number): Row | undefined {
  return findSorted(sheet.rows, index, (row) => row.index);
}

/** The cell in this column of the row, or undefined where the row is absent or the cell empty. */
export function cellIn(row: Pick<Row, "cells"> | undefined, column: number): Cell | undefined {
  return row && findSorted(row.cells, column, (cell) => cell.column);
}

/** The cell at this address, or undefined where nothing is there. */
export function cellAt(sheet: Sheet, address: CellAddress): Cell | undefined {
  return cellIn(rowAt(sheet, address.row), address.column);
}

/** Sheet names are compared as Excel does, without case. */
export function sheetNamed(workbook: Workbook, name: string): Sheet | undefined {
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

/**
 * The sheet and rectangle that a defined name stands for; undefined for several, for constants,
 * formulas and names that are not there.
 */
export function namedArea(
  workbook: Workbook,
  name: string,
): { readonly sheet: Sheet; readonly area: Area } | undefined {
  const defined = workbook.names.find((entry) => entry.name.toLowerCase() === name.toLowerCase());
  const match = defined && /^(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/u.exec(defined.refersTo);
  if (!match) return undefined;
  const [, quoted, plain, target = ""] = match;
  const sheet = sheetNamed(workbook, quoted?.replaceAll("''", "'") ?? plain ?? "");
  const area = parseArea(target);
  return sheet && area ? { sheet, area } : undefined;
}

/** The same for a name that stands for a single cell; undefined for ranges too. */
export function namedCell(
  workbook: Workbook,
  name: string,
): { readonly sheet: Sheet; readonly address: CellAddress } | undefined {
  const named = namedArea(workbook, name);
  if (!named) return undefined;
  const { top, left, bottom, right } = named.area;
  const isOne = top === bottom && left === right;
  return isOne ? { sheet: named.sheet, address: { row: top, column: left } } : undefined;
}

/** True for one of Excel's error values. */
export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

/** True where nobody could see anything: no cell, an empty one, or one of spaces only. */
export function isBlank(value: CellValue | undefined): boolean {
  return (
    value === null || value === undefined || (typeof value === "string" && value.trim() === "")
  );
}
