import type { ChangeOutcome, DoneChange } from "../../open-workbook.ts";
import { formulaOf, type ToldCell } from "../read/cell-of.ts";
import { countTold } from "./count-told.ts";
import { replaceCells } from "./replace-cells.ts";
import type { Tell } from "../host/run-in-excel.ts";
import type { CellState } from "./write-cells.ts";

function undone({ was, now }: DoneChange, told: ToldCell): CellState | undefined {
  if (formulaOf(told) !== undefined || told.value !== now.content) return undefined;
  const isOurs = told.format === now.format;
  return { content: was.content, format: isOurs ? was.format : String(told.format) };
}

/**
 * Puts back content where the cell still holds what a change put in, and the number format too where
 * nobody has given it another since. Each done undo is a change too, the other way round. Two
 * round-trips for each thousand cells.
 */
export async function undoChanges(
  context: Excel.RequestContext,
  done: readonly DoneChange[],
  tell: Tell,
): Promise<ChangeOutcome> {
  return replaceCells(
    context,
    done.map((change) => ({
      place: { sheet: change.sheet, cell: change.cell },
      next: (told) => undone(change, told),
    })),
    countTold("Put back", done.length, tell),
  );
}
