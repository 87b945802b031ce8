const MOST = 6;

/** A finding's cells for a reader: `C12, C15`, from the seventh on `… and 24 more`. */
export function listCells(cells: readonly string[]): string {
  const more = cells.length - MOST;
  const shown = cells.slice(0, MOST).join(", ");
  return more > 0 ? `${shown} and ${more} more` : shown;
}
