import type { LedgerLine } from "../../plan/master/progress-log.ts";
import { momentOf } from "./received-return.ts";

type Sortable = Pick<LedgerLine, "id" | "round" | "received" | "file" | "sha256" | "sheet">;

/** `3f9a1c2e Updates 12`: the row number at the end. */
function rowOf(id: string): number {
  return Number(id.slice(id.lastIndexOf(" ") + 1)) || 0;
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** By round, moment, file, sheet and row: the same lines always stand in the same order. */
export function sortLedger<L extends Sortable>(lines: readonly L[]): L[] {
  return lines
    .map((line) => ({ line, moment: momentOf(line.received) || 0, row: rowOf(line.id) }))
    .sort(
      (a, b) =>
        inOrder(a.line.round, b.line.round) ||
        a.moment - b.moment ||
        inOrder(a.line.file, b.line.file) ||
        inOrder(a.line.sha256, b.line.sha256) ||
        inOrder(a.line.sheet, b.line.sheet) ||
        a.row - b.row,
    )
    .map(({ line }) => line);
}
