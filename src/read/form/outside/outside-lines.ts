import type { Line } from "../../cells/sheet-lines.ts";
import type { TableRows } from "../rows/read-rows.ts";
import type { ReadTable } from "../facts/read-table.ts";
import type { PlanTables } from "../facts/plan-tables.ts";
import type { OutsideLines } from "../facts/outside-lines.ts";

function headingLines({ sheet, headingRows, area }: ReadTable): Line[] {
  return sheet.lines.flatMap(({ row, cells }): Line[] => {
    const own = cells.filter(({ column }) => column >= area.left && column <= area.right);
    return headingRows.includes(row) && own.length > 0 ? [{ row, cells: own }] : [];
  });
}

/** Gathers what stands in no table, in no action of one, in tables that are no plans, and below merged cells. */
export function outsideLines(
  { sheets, others }: PlanTables,
  rows: ReadonlyMap<ReadTable, TableRows>,
): OutsideLines {
  const lines = new Map(
    sheets.map(({ sheet, outside }) => [sheet.sheet.name, [...outside, ...sheet.covered]]),
  );
  const add = ({ sheet }: ReadTable, more: readonly Line[]): void => {
    lines.get(sheet.sheet.name)?.push(...more);
  };
  for (const [table, { outside, actions }] of rows) {
    add(table, actions.length === 0 ? [...headingLines(table), ...outside] : outside);
  }
  for (const table of others) add(table, [...headingLines(table), ...table.body]);
  return lines;
}
