import { TEMPLATE_COLUMNS, UPDATES_TABLE } from "../../plan/return-template.ts";
import { fold } from "../../text/fold.ts";
import type { Area } from "../../workbook/address.ts";
import type { Cell, Sheet } from "../../workbook/workbook.ts";
import type { Line } from "../cells/sheet-lines.ts";

const OWN_HEADINGS: ReadonlySet<string> = new Set(TEMPLATE_COLUMNS.map(({ heading }) => heading));

function holdsOwnHeadings(headings: readonly string[]): boolean {
  return headings.filter((heading) => OWN_HEADINGS.has(heading)).length === OWN_HEADINGS.size;
}

/** The table of updates that a sheet of the template declares, heading included; undefined elsewhere. */
export function declaredTable({ tables }: Sheet): Area | undefined {
  return tables.find(
    ({ name, headings }) => fold(name) === fold(UPDATES_TABLE) || holdsOwnHeadings(headings),
  )?.area;
}

/** True where a line is the template's own heading, word for word. */
export function isOwnHeading({ cells }: Line): boolean {
  return holdsOwnHeadings(
    cells.flatMap(({ value }) => (typeof value === "string" ? [value.trim()] : [])),
  );
}

/** The cells of a line that stand in the rows of a declared table, under its headings. */
export function cellsInside(own: Area | undefined, { row, cells }: Line): Cell[] {
  if (!own || row <= own.top || row > own.bottom) return [];
  return cells.filter(({ column }) => own.left <= column && column <= own.right);
}
