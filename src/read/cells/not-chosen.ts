import { fold } from "../../text/fold.ts";
import type { Cell } from "../../workbook/workbook.ts";

const NOT_CHOSEN = new Set([
  "select",
  "please select",
  "choose",
  "choose one",
  "choose an item",
  "select one",
  "select a status",
  "select status",
  "select from list",
  "select from the list",
  "select an option",
]);

/** True for what a drop-down shows before anything is chosen: `< Select >`. */
export function isNotChosen(cell: Cell): boolean {
  return (
    typeof cell.value === "string" && cell.value.length < 40 && NOT_CHOSEN.has(fold(cell.value))
  );
}
