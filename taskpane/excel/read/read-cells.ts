import type { CellPlace } from "../../open-workbook.ts";
import type { ToldCell } from "./cell-of.ts";
import { type CellRun, cellRuns, rangeOfRun } from "./cell-runs.ts";

/** A cell to read, and the sheet it is said to be on. */
export interface WantedCell {
  readonly place: CellPlace;
  readonly sheet: Excel.Worksheet;
}

/** A cell as it stands in Excel. */
export type ReadCell<T extends WantedCell> = T & {
  /** Null where its sheet is gone. */
  readonly now: ToldCell | null;
  readonly isLocked: boolean;
  /** True where it is written by itself: its row is hidden. */
  readonly isAlone: boolean;
};

interface AskedRun<T extends WantedCell> {
  readonly run: CellRun<T>;
  readonly range: Excel.Range;
}

/** What stands in one row of a range that is one column wide. */
export function toldCell({ values, formulas, numberFormat }: Excel.Range, row: number): ToldCell {
  const [value, formula, format] = [values, formulas, numberFormat].map(
    (grid: readonly (readonly unknown[])[]) => grid[row]?.[0],
  );
  return { value, formula, format };
}

function askRun<T extends WantedCell>(run: CellRun<T>): AskedRun<T> {
  const range = rangeOfRun(run[0].sheet, run);
  range.load("values,formulas,numberFormat,rowHidden");
  range.format.protection.load("locked");
  return { run, range };
}

/** Excel answers null where it is not the same for all cells of a range. */
function answers({ range }: AskedRun<WantedCell>): {
  readonly locked: boolean | null;
  readonly hidden: boolean | null;
} {
  return { locked: range.format.protection.locked, hidden: range.rowHidden };
}

function isGone({ run }: AskedRun<WantedCell>): boolean {
  return run[0].sheet.isNullObject;
}

/** True where one answer does not tell enough about each cell. */
function isUneven(asked: AskedRun<WantedCell>): boolean {
  if (isGone(asked)) return false;
  const { locked, hidden } = answers(asked);
  return locked === null || hidden !== false;
}

function readRun<T extends WantedCell>(asked: AskedRun<T>): ReadCell<T>[] {
  const { run, range } = asked;
  if (isGone(asked)) {
    return run.map((cell) => ({ ...cell, now: null, isLocked: false, isAlone: false }));
  }
  const { locked, hidden } = answers(asked);
  return run.map((cell, at) => ({
    ...cell,
    now: toldCell(range, at),
    // A cell that is partly locked counts as locked.
    isLocked: locked !== false,
    isAlone: hidden !== false,
  }));
}

/**
 * Reads cells, each of them once, in one round-trip. Cells below one another are asked together; where some
 * of them are hidden, or only some are locked, they are asked one by one in one round-trip more.
 */
export async function readCells<T extends WantedCell>(
  context: Excel.RequestContext,
  cells: readonly T[],
): Promise<ReadCell<T>[]> {
  const asked = cellRuns(cells, () => true).map(askRun);
  await context.sync();
  const even = asked.filter((each) => each.run.length === 1 || !isUneven(each));
  const single = asked
    .filter((each) => !even.includes(each))
    .flatMap(({ run }) => run.map((cell) => askRun([cell])));
  if (single.length > 0) await context.sync();
  return [...even, ...single].flatMap(readRun);
}
