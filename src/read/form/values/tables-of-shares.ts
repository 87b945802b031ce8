import type { DraftAction } from "../facts/draft-action.ts";
import type { ReadTable } from "../facts/read-table.ts";

/** Tables in whose column of per cent every plain number is a share from 0 to 1. */
export function tablesOfShares(drafts: readonly DraftAction[]): ReadonlySet<ReadTable> {
  const numbers = new Map<ReadTable, number[]>();
  for (const { table, cells } of drafts) {
    for (const { cell } of cells.get("percent") ?? []) {
      const { value, format } = cell;
      if (typeof value !== "number" || format?.includes("%") === true) continue;
      const known = numbers.get(table);
      if (known) known.push(value);
      else numbers.set(table, [value]);
    }
  }
  const shares = [...numbers].filter(([, values]) => values.every((value) => value <= 1));
  return new Set(shares.map(([table]) => table));
}
