import { figure } from "../text/count.ts";

const MOST = 6;

/** A finding's cells, or other short texts, for a reader: `C12, C15`, from the seventh on `… and 24 more`. */
export function listCells(cells: readonly string[]): string {
  const more = cells.length - MOST;
  const shown = cells.slice(0, MOST).join(", ");
  return more > 0 ? `${shown} and ${figure(more)} more` : shown;
}
