import { columnLetters } from "../../workbook/address.ts";
import type { Cell, DateSystem } from "../../workbook/workbook.ts";
import { cellText } from "./cell-text.ts";
import type { Answer } from "./answer.ts";

/** A cell with its place and the heading above it. */
export interface PlacedCell {
  readonly sheet: string;
  readonly row: number;
  readonly cell: Cell;
  readonly heading: string | null;
}

/** One answer from the cells over which it runs, in their order. Undefined where there are none. */
export function answerOf(cells: readonly PlacedCell[], system: DateSystem): Answer | undefined {
  const [first] = cells;
  if (!first) return undefined;
  const { value, format, formula } = first.cell;
  return {
    value,
    text: cells.map(({ cell }) => cellText(cell, system)).join("\n"),
    ...(format === undefined ? {} : { format }),
    ...(formula === undefined ? {} : { formula }),
    sources: cells.map(({ sheet, row, cell, heading }) => ({
      sheet,
      address: { row, column: cell.column },
      heading,
    })),
  };
}

/** What a column without a heading is called: `Column K`. */
export function namelessHeading(column: number): string {
  return `Column ${columnLetters(column)}`;
}
