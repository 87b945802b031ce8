import { type Area, areaToA1, parseArea, toA1 } from "../../../workbook/address.ts";
import { overlaps } from "./area-overlap.ts";
import type { RangeSpot } from "./scanned-sheet.ts";
import type { Splice } from "../xml/xml-splice.ts";

/** Rows added below a table: its columns, its last row before and after. */
export interface Growth {
  readonly left: number;
  readonly right: number;
  readonly from: number;
  readonly to: number;
}

/** True where an area reaches the last data row of the table but not all of the rows added. */
function mustGrow(area: Area | undefined, growth: Growth): area is Area {
  const { left, right, from } = growth;
  const lastRow = { left, right, top: from, bottom: from };
  return area !== undefined && area.bottom < growth.to && overlaps(area, lastRow);
}

/** One area of a rule, grown; where it is wider than the table, the new rows get an area of their own. */
function growRuleArea(text: string, growth: Growth): string {
  const area = parseArea(text);
  if (!mustGrow(area, growth)) return text;
  if (area.left >= growth.left && area.right <= growth.right) {
    return areaToA1({ ...area, bottom: growth.to });
  }
  const left = Math.max(area.left, growth.left);
  const right = Math.min(area.right, growth.right);
  return `${text} ${areaToA1({ top: area.bottom + 1, bottom: growth.to, left, right })}`;
}

/** The ranges of a validation or conditional format (`A2:A9 C2:C9`) with the added rows. */
export function growRule(ranges: string, growth: Growth): string {
  return ranges
    .split(/\s+/u)
    .map((text) => growRuleArea(text, growth))
    .join(" ");
}

/** The range of a filter, of a table or of its sorting with the added rows. */
export function growRange(range: string, growth: Growth): string {
  const area = parseArea(range);
  return mustGrow(area, growth) ? areaToA1({ ...area, bottom: growth.to }) : range;
}

/** The absolute ranges in what a defined name stands for, such as `'Log'!$A$1:$F$9`, as they are to be. */
function replaceRanges(refersTo: string, change: (area: Area) => Area): string {
  return refersTo.replace(/\$[A-Z]{1,3}\$\d{1,7}:\$[A-Z]{1,3}\$\d{1,7}/gu, (text) => {
    const area = parseArea(text);
    if (!area) return text;
    const { top, left, bottom, right } = change(area);
    const corners = [
      { row: top, column: left },
      { row: bottom, column: right },
    ];
    return corners.map((corner) => toA1(corner).replace(/^([A-Z]+)/u, "$$$1$$")).join(":");
  });
}

/** What a defined name stands for, grown to the added rows. */
export function growName(refersTo: string, growth: Growth): string {
  return replaceRanges(refersTo, (area) =>
    mustGrow(area, growth) ? { ...area, bottom: growth.to } : area,
  );
}

/** What a defined name stands for, widened to a column added behind this one of a table. */
export function widenName(refersTo: string, last: Area): string {
  return replaceRanges(refersTo, (area) =>
    area.right === last.right && overlaps(area, last) ? { ...area, right: area.right + 1 } : area,
  );
}

/** The changes that let a sheet's filters, validations and conditional formats reach the added rows. */
export function growSpots(
  xml: string,
  spots: readonly RangeSpot[],
  growths: readonly Growth[],
): Splice[] {
  return spots.flatMap(({ kind, from, to }) => {
    const before = xml.slice(from, to);
    const grow = kind === "rule" ? growRule : growRange;
    const text = growths.reduce((ranges, growth) => grow(ranges, growth), before);
    return text === before ? [] : { from, to, text };
  });
}
