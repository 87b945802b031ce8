import { parseArea } from "../../workbook/address.ts";
import { sheetNamed } from "../../workbook/lookup.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { cellText } from "../cells/cell-text.ts";
import { linesOf } from "../cells/sheet-lines.ts";
import type { LeftText } from "../form/form-reading.ts";

/** A line of a sheet that stands outside every action. */
export interface PlanText {
  readonly sheet: string;
  /** Counted from 0. */
  readonly row: number;
  readonly text: string;
}

/** The lines of what a form left outside its actions, one text for each row. */
export function leftLines(left: readonly LeftText[], workbook: Workbook): PlanText[] {
  return left.flatMap(({ sheet: name, cells }) => {
    const sheet = sheetNamed(workbook, name);
    const area = parseArea(cells);
    if (!sheet || !area) return [];
    return linesOf(sheet).flatMap(({ row, cells: all }) => {
      if (row < area.top || row > area.bottom) return [];
      const own = all.filter(({ column }) => column >= area.left && column <= area.right);
      const text = own.map((cell) => cellText(cell, workbook.dateSystem)).join(" ");
      return text === "" ? [] : [{ sheet: name, row, text }];
    });
  });
}
