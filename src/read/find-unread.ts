import type { DateSystem } from "../workbook/workbook.ts";
import { answerOf, type PlacedCell } from "./cells/read-answer.ts";
import type { Answer } from "./cells/answer.ts";
import { isNotChosen } from "./cells/not-chosen.ts";
import { type NamedValue, placeKey } from "./sheets/template-sheets.ts";

function keyOf({ sheet, row, cell }: PlacedCell): string {
  return placeKey(sheet, { row, column: cell.column });
}

/** Cells that mean something though they stand in no table. */
export interface Explained {
  /** The labelled cells that defined names find. */
  readonly named: readonly NamedValue[];
  readonly nil: Answer | null;
  /** Titles that name the round. */
  readonly titles: readonly PlacedCell[];
}

/**
 * One answer for each of the cells that is none of the explained, in the order given; drop-downs not
 * chosen say nothing.
 */
export function findUnread(
  cells: readonly PlacedCell[],
  { named, nil, titles }: Explained,
  system: DateSystem,
): Answer[] {
  const places = [...named, ...(nil?.sources ?? [])];
  const explained = new Set([
    ...places.map(({ sheet, address }) => placeKey(sheet, address)),
    ...titles.map(keyOf),
  ]);
  return cells
    .filter((placed) => !explained.has(keyOf(placed)) && !isNotChosen(placed.cell))
    .flatMap((placed) => answerOf([placed], system) ?? []);
}
