import { TEXT } from "../table/text-forms.ts";
import type { CellForm } from "../table/cell-form.ts";
import { fitCell } from "./fit-cell.ts";

/** A text that is gathered from another sheet, where all of it stands: cut where no cell can hold it. */
export function gatheredFrom(whole: string): CellForm<string> {
  return { read: TEXT.read, write: (text) => fitCell(text, whole) };
}

/** A text that is gathered from the Progress log. */
export const GATHERED = gatheredFrom("the Progress log");
