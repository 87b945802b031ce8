import { NO_NAMES } from "../../src/plan/master/table-names.ts";
import type { CellForm } from "../../src/plan/table/cell-form.ts";

/** The text that a form writes into a cell; empty where it leaves the cell blank. */
export function cellTextOf<Value>(form: CellForm<Value>, value: Value): string {
  const written = form.write(value, NO_NAMES);
  return typeof written === "string" ? written : "";
}

/** What a form reads in a cell of text, which the reader of a master gives without carriage returns. */
export function valueOfText<Value>(form: CellForm<Value>, text: string): unknown {
  return form.read({ text, day: undefined, figure: text.trim() }, NO_NAMES);
}
