import type { Area } from "../../../src/workbook/address.ts";
import { boundingArea, intersect, rowCount, columnCount, WHOLE_SHEET } from "../model/areas.ts";
import { asFlag, asWhole } from "../wire/arguments.ts";
import { invalidArgument, itemNotFound } from "../wire/host-error.ts";
import type { Argument, HostObject } from "../wire/host-object.ts";
import { rangeGiven, type CellRange } from "./cell-range.ts";

type Wrap = (range: CellRange) => HostObject;
type Call = (range: CellRange, ...given: Argument[]) => HostObject | null;

/** Which part of its area each method of a range gives; an area off the sheet is refused. */
const PARTS: Readonly<Record<string, (area: Area, a: Argument, b: Argument) => Area>> = {
  GetCell: ({ top, left }, row, column) => {
    const [down, across] = [asWhole(row), asWhole(column)];
    return { top: top + down, bottom: top + down, left: left + across, right: left + across };
  },
  GetRow: (area, row) => ({ ...area, ...lines(area.top, asWhole(row), rowCount(area), "rows") }),
  GetColumn: (area, column) => ({
    ...area,
    ...lines(area.left, asWhole(column), columnCount(area), "columns"),
  }),
  GetLastCell: (area) => ({ ...area, top: area.bottom, left: area.right }),
  GetLastRow: (area) => ({ ...area, top: area.bottom }),
  GetLastColumn: (area) => ({ ...area, left: area.right }),
  GetEntireRow: (area) => ({ ...area, left: WHOLE_SHEET.left, right: WHOLE_SHEET.right }),
  GetEntireColumn: (area) => ({ ...area, top: WHOLE_SHEET.top, bottom: WHOLE_SHEET.bottom }),
  GetOffsetRange: (area, rows, columns) => ({
    top: area.top + asWhole(rows),
    bottom: area.bottom + asWhole(rows),
    left: area.left + asWhole(columns),
    right: area.right + asWhole(columns),
  }),
  GetResizedRange: (area, rows, columns) => ({
    ...area,
    bottom: area.bottom + asWhole(rows),
    right: area.right + asWhole(columns),
  }),
  GetAbsoluteResizedRange: (area, rows, columns) => ({
    ...area,
    bottom: area.top + asWhole(rows) - 1,
    right: area.left + asWhole(columns) - 1,
  }),
  GetRowsBelow: (area, count) => {
    return { ...area, top: area.bottom + 1, bottom: area.bottom + asWhole(count ?? 1) };
  },
  GetColumnsAfter: (area, count) => {
    return { ...area, left: area.right + 1, right: area.right + asWhole(count ?? 1) };
  },
};

function lines(
  start: number,
  index: number,
  count: number,
  which: "rows" | "columns",
): Partial<Area> {
  if (index < 0 || index >= count) throw invalidArgument();
  const at = start + index;
  return which === "rows" ? { top: at, bottom: at } : { left: at, right: at };
}

function usedPart(range: CellRange, valuesOnly: Argument): CellRange | null {
  const part = range.sheet.grid.used(asFlag(valuesOnly ?? false), range.area);
  return part ? range.with(part) : null;
}

function sharedPart(range: CellRange, given: Argument): CellRange | null {
  const other = rangeGiven(range.book, range.sheet, given);
  const part = other.sheet === range.sheet ? intersect(other.area, range.area) : undefined;
  return part ? range.with(part) : null;
}

function found(part: CellRange | null): CellRange {
  if (!part) throw itemNotFound();
  return part;
}

/** The methods of a range that give other ranges of its sheet. */
export function geometryCalls(wrap: Wrap): Record<string, Call> {
  const parts = Object.entries(PARTS).map(([name, part]): [string, Call] => [
    name,
    (range, a, b) => wrap(range.with(part(range.area, a, b))),
  ]);
  const orNull = (part: CellRange | null) => (part ? wrap(part) : null);
  return {
    ...Object.fromEntries(parts),
    GetBoundingRect: (range, given) => {
      const { area } = rangeGiven(range.book, range.sheet, given);
      return wrap(range.with(boundingArea(range.area, area)));
    },
    GetIntersection: (range, given) => wrap(found(sharedPart(range, given))),
    GetIntersectionOrNullObject: (range, given) => orNull(sharedPart(range, given)),
    GetUsedRange: (range, valuesOnly) => wrap(found(usedPart(range, valuesOnly))),
    GetUsedRangeOrNullObject: (range, valuesOnly) => orNull(usedPart(range, valuesOnly)),
  };
}
