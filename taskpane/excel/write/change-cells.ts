import { dayToSerial, isDateFormat } from "../../../src/workbook/serial-date.ts";
import type { DateSystem } from "../../../src/workbook/workbook.ts";
import type { CellChange, ChangeOutcome } from "../../open-workbook.ts";
import { formulaOf, type ToldCell, valueOf } from "../read/cell-of.ts";
import { countTold } from "./count-told.ts";
import { replaceCells } from "./replace-cells.ts";
import type { Tell } from "../host/run-in-excel.ts";
import type { CellState } from "./write-cells.ts";

/** As a mended file shows it. */
const DAY_FORMAT = "d mmmm yyyy";

function changed(
  { before, value }: CellChange,
  now: ToldCell,
  dateSystem: DateSystem,
): CellState | undefined {
  if (formulaOf(now) !== undefined || valueOf(now) !== before) return undefined;
  const format = String(now.format);
  if (typeof value === "string") return { content: value, format };
  const content = dayToSerial(value.day, dateSystem);
  if (content === undefined) return undefined;
  return { content, format: isDateFormat(format) ? format : DAY_FORMAT };
}

/**
 * Writes each value where the cell still holds what the check read there, never over a formula or an error. Text
 * stays text; a day becomes a date in the workbook's date system, and gets a format where it has none
 * that shows a date. Two round-trips for each thousand cells.
 */
export async function changeCells(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
  tell: Tell,
): Promise<ChangeOutcome> {
  return replaceCells(
    context,
    changes.map((change) => ({
      place: { sheet: change.sheet, cell: change.cell },
      next: (now, dateSystem) => changed(change, now, dateSystem),
    })),
    countTold("Mended", changes.length, tell),
  );
}
