import { fold } from "../../../text/fold.ts";
import { shorten } from "../../../text/shorten.ts";
import { cellIn } from "../../../workbook/lookup.ts";
import type { Cell, DateSystem } from "../../../workbook/workbook.ts";
import { cellText } from "../../cells/cell-text.ts";
import type { RawTable } from "../facts/form-table.ts";
import type { Line } from "../../cells/sheet-lines.ts";
import { isNotChosen } from "../../cells/not-chosen.ts";
import { ratingColour } from "../values/rating-colour.ts";
import type { HeadingColumn } from "../facts/heading-column.ts";

const MOST_SAMPLES = 3;
const LONGEST_SAMPLE = 60;

/** A cell of a column, or undefined where its row leaves it blank. */
export type ColumnCell = Cell | undefined;

function firstUnder(line: Line, column: HeadingColumn | undefined): ColumnCell {
  for (let left = column?.left ?? 0; left <= (column?.right ?? -1); left++) {
    const cell = cellIn(line, left);
    if (cell && !isNotChosen(cell)) return cell;
  }
  return undefined;
}

/** The cells of the column at this place in each of the tables, one for each row. */
export function columnCells(tables: readonly RawTable[], at: number): ColumnCell[] {
  return tables.flatMap(({ columns, body }) => body.map((line) => firstUnder(line, columns[at])));
}

/** Rows in which the column is empty and has the colour of a rating. */
export function colouredBlanks(tables: readonly RawTable[], at: number): number {
  return tables.reduce((sum, table) => {
    const left = table.columns[at]?.left ?? -1;
    const blank = table.body.filter((line) => !cellIn(line, left));
    return sum + blank.filter(({ row }) => ratingColour(table, row, left) !== null).length;
  }, 0);
}

/** A few different cells, as a reader sees them, to ask about a column with. */
export function sampleTexts(cells: readonly ColumnCell[], system: DateSystem): string[] {
  const texts = cells.flatMap((cell) => (cell ? [cellText(cell, system)] : []));
  const short = texts.slice(0, 200).map((text) => shorten(text, LONGEST_SAMPLE));
  const different = [...new Map(short.map((text) => [fold(text), text])).values()];
  return different.filter((text) => text !== "").slice(0, MOST_SAMPLES);
}
