import type { DateSystem } from "../workbook/workbook.ts";
import { answerOf, type PlacedCell } from "./read-answer.ts";
import type { Answer } from "./answer.ts";
import { isNotChosen } from "./row-view.ts";

/** One answer for each cell that nothing explains, in the order given; drop-downs not chosen say nothing. */
export function unreadAnswers(cells: readonly PlacedCell[], system: DateSystem): Answer[] {
  return cells.flatMap((placed) =>
    isNotChosen(placed.cell) ? [] : (answerOf([placed], system) ?? []),
  );
}
