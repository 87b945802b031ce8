import type { ChangeOutcome, DoneChange } from "../open-workbook.ts";
import { formulaOf } from "./cell-of.ts";
import { countTold } from "./count-told.ts";
import { replaceCells } from "./replace-cells.ts";
import type { Tell } from "./run-in-excel.ts";

/**
 * Puts back content and number format where the cell still holds what a change put in. Each done undo
 * is a change too, the other way round. Two round-trips for each thousand cells.
 */
export async function undoChanges(
  context: Excel.RequestContext,
  done: readonly DoneChange[],
  tell: Tell,
): Promise<ChangeOutcome> {
  return replaceCells(
    context,
    done.map(({ sheet, cell, was, now }) => ({
      place: { sheet, cell },
      next: (told) =>
        formulaOf(told) === undefined && told.value === now.content ? was : undefined,
    })),
    countTold("Put back", done.length, tell),
  );
}
