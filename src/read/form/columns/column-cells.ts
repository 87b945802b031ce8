import { fold } from "../../../text/fold.ts";
import { shorten } from "../../../text/shorten.ts";
import { cellIn } from "../../../workbook/lookup.ts";
import type { Cell, DateSystem } from "../../../workbook/workbook.ts";
import { cellText } from "../../cells/cell-text.ts";
import type { RawTable } from "../facts/form-table.ts";
import { isNotChosen } from "../../cells/not-chosen.ts";
import { ratingColour } from "../values/rating-colour.ts";
import type { HeadingColumn } from "../facts/heading-column.ts";

const MOST_SAMPLES = 3;
const LONGEST_SAMPLE = 60;
const MOST_LOOKED_AT = 200;

/** A cell of a column, or undefined where its row leaves it blank. */
export type ColumnCell = Cell | undefined;

/** The cells of each column of these tables, which have the same columns: one for each row, the first under its heading. */
export function columnCells(tables: readonly RawTable[]): ColumnCell[][] {
  const cells = (tables[0]?.columns ?? []).map((): ColumnCell[] => []);
  for (const { columns, body } of tables) {
    const place = placeFinder(columns);
    for (const line of body) {
      for (const column of cells) column.push(undefined);
      for (const cell of line.cells) {
        const column = cells[place(cell.column) ?? -1];
        const at = (column?.length ?? 0) - 1;
        if (column && column[at] === undefined && !isNotChosen(cell)) column[at] = cell;
      }
    }
  }
  return cells;
}

/** Finds the place among the columns of what stands in a sheet's column. */
function placeFinder(columns: readonly HeadingColumn[]): (at: number) => number | undefined {
  const places = new Map<number, number>();
  columns.forEach(({ left, right }, place) => {
    for (let at = left; at <= right; at++) places.set(at, place);
  });
  return (at) => places.get(at);
}

/** Rows in which the column is empty and has the colour of a rating. */
export function colouredBlanks(tables: readonly RawTable[], at: number): number {
  return tables.reduce((sum, table) => {
    if ((table.sheet.sheet.looks?.cells.length ?? 0) === 0) return sum;
    const left = table.columns[at]?.left ?? -1;
    const blank = table.body.filter((line) => !cellIn(line, left));
    return sum + blank.filter(({ row }) => ratingColour(table, row, left) !== null).length;
  }, 0);
}

/** A few different cells, as a reader sees them, to ask about a column with. */
export function sampleTexts(cells: readonly ColumnCell[], system: DateSystem): string[] {
  const filled = cells.filter((cell) => cell !== undefined).slice(0, MOST_LOOKED_AT);
  const short = filled.map((cell) => shorten(cellText(cell, system), LONGEST_SAMPLE));
  const different = [...new Map(short.map((text) => [fold(text), text])).values()];
  return different.filter((text) => text !== "").slice(0, MOST_SAMPLES);
}
