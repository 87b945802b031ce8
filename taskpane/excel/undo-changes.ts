import type { ChangeOutcome, DoneChange } from "../open-workbook.ts";
import { formulaOf } from "./cell-of.ts";
import { replaceCells } from "./replace-cells.ts";

/**
 * Puts back content and number format where the cell still holds what a change put in. Each done undo
 * is a change too, the other way round. Two round-trips for each thousand cells.
 */
export async function undoChanges(
  context: Excel.RequestContext,
  done: readonly DoneChange[],
): Promise<ChangeOutcome> {
  return replaceCells(
    context,
    done.map(({ sheet, cell, was, now }) => ({
      sheet,
      cell,
      next: (told) =>
        formulaOf(told) === undefined && told.value === now.content ? was : undefined,
    })),
  );
}
