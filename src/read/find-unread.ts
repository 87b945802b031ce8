import type { DateSystem } from "../workbook/workbook.ts";
import { answerOf, type PlacedCell } from "./read-answer.ts";
import type { Answer } from "./return.ts";
import { isNotChosen } from "./row-view.ts";
import type { Line } from "./sheet-lines.ts";

/** Every cell of these lines, with its place. */
export function placedCells(sheet: string, lines: readonly Line[]): PlacedCell[] {
  return lines.flatMap(({ row, cells }) =>
    cells.map((cell) => ({ sheet, row, cell, heading: null })),
  );
}

/** One answer for each cell that nothing explains, in the order given; drop-downs not chosen say nothing. */
export function unreadAnswers(cells: readonly PlacedCell[], system: DateSystem): Answer[] {
  return cells.flatMap((placed) =>
    isNotChosen(placed.cell) ? [] : (answerOf([placed], system) ?? []),
  );
}
