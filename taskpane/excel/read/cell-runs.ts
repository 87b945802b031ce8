import { parseA1 } from "../../../src/workbook/address.ts";
import type { CellPlace } from "../../open-workbook.ts";

/** Something about a cell, with the cell's place. */
interface Placed {
  readonly place: CellPlace;
}

/** Things about cells that lie below one another without a gap, from top to bottom; at least one. */
export type CellRun<T> = readonly [T, ...T[]];

interface Spot<T> {
  readonly item: T;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** By sheet and column, then downwards. */
function spotsOf<T extends Placed>(items: readonly T[]): Spot<T>[] {
  return items
    .map((item) => {
      const { sheet, cell } = item.place;
      return { item, sheet, ...(parseA1(cell) ?? { row: -1, column: -1 }) };
    })
    .sort((a, b) => a.sheet.localeCompare(b.sheet) || a.column - b.column || a.row - b.row);
}

function isBelow(lower: Spot<unknown>, upper: Spot<unknown>): boolean {
  const { sheet, row, column } = upper;
  return lower.sheet === sheet && lower.column === column && lower.row === row + 1;
}

/** Parts cells, each given once, into runs; two neighbours share one only where `goWith` says so. */
export function cellRuns<T extends Placed>(
  items: readonly T[],
  goWith: (upper: T, lower: T) => boolean,
): CellRun<T>[] {
  const runs: [T, ...T[]][] = [];
  let last: Spot<T> | null = null;
  for (const spot of spotsOf(items)) {
    const goesOn = last !== null && isBelow(spot, last) && goWith(last.item, spot.item);
    if (goesOn) runs.at(-1)?.push(spot.item);
    else runs.push([spot.item]);
    last = spot;
  }
  return runs;
}

/** A run in A1 notation: `B2:B9`, or `B2` for one cell. */
export function addressOfRun(run: CellRun<Placed>): string {
  const [{ place: first }] = run;
  const last = run.at(-1)?.place ?? first;
  return run.length === 1 ? first.cell : `${first.cell}:${last.cell}`;
}

/**
 * The range of a run. It is let go at once: Excel need not keep it, and it must be read
 * after the next round-trip and not be used for another. Else Excel.run would let go of all ranges in
 * one request at its end, however long.
 */
export function rangeOfRun(sheet: Excel.Worksheet, run: CellRun<Placed>): Excel.Range {
  return sheet.getRange(addressOfRun(run)).untrack();
}
