import type { Cell } from "../../workbook/workbook.ts";
import type { Line } from "../cells/sheet-lines.ts";
import type { FormSheet } from "../form/facts/form-sheet.ts";
import { ratingColour } from "../form/values/rating-colour.ts";
import type { ReturnTable } from "./return-table.ts";

/** Where the rows of a table stand. */
interface ColouredPlace {
  readonly seen: () => FormSheet;
  readonly lines: readonly Line[];
}

/** In fewer rows one colour may be an answer; in more, later rows would say nothing new. */
const ROWS_TO_TELL = 3;
const ROWS_LOOKED_AT = 60;

/** True where every row below the heading is filled alike: a column to fill in, or a pattern of the form. */
function isPattern(table: ReturnTable, column: number, { seen, lines }: ColouredPlace): boolean {
  const from = lines.findIndex(({ row }) => row > Math.max(...table.headingRows));
  const below = lines.slice(from, from + ROWS_LOOKED_AT);
  const fills = new Set(below.map(({ row }) => seen().lookAt(row, column)?.fill));
  return below.length >= ROWS_TO_TELL && fills.size === 1;
}

/**
 * The cells of a row with its status as the colour of an empty cell, as plans have it: "Green (cell
 * colour)". The template's own cells are coloured by its form, and
 * grey is the colour of cells that are not to be filled in: neither says how an action stands.
 */
export function withStatusColour(
  table: ReturnTable,
  row: number,
  cells: readonly Cell[],
  place: ColouredPlace,
): readonly Cell[] {
  const column = table.columns.find(({ field }) => field === "status")?.left;
  if (column === undefined || table.isOwn || cells.length === 0) return cells;
  if (cells.some((cell) => cell.column === column)) return cells;
  const left = table.columns[0]?.left ?? column;
  const right = table.columns.at(-1)?.right ?? column;
  const area = { top: table.headingRow, bottom: row, left, right };
  const colour = ratingColour({ sheet: place.seen(), area }, row, column);
  if (colour === null || colour === "Grey" || isPattern(table, column, place)) return cells;
  const coloured: Cell = { column, value: `${colour} (cell colour)` };
  return [...cells, coloured].sort((a, b) => a.column - b.column);
}
