import type { DateSystem } from "../../../workbook/workbook.ts";
import type { DraftAction } from "../facts/draft-action.ts";
import { heldText } from "./held-values.ts";
import { ratingColour } from "./rating-colour.ts";

/** How an action stands, as written; where its cell is empty and coloured, the colour with what it is. */
export function heldStatus({ table, row, cells }: DraftAction, system: DateSystem): string | null {
  const text = heldText(cells.get("status"), system);
  if (text !== "") return text;
  const column = table.columns.find(({ field }) => field === "status");
  const colour = column ? ratingColour(table, row, column.left) : null;
  return colour === null ? null : `${colour} (cell colour)`;
}
