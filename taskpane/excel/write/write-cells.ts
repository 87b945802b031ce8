import type { DoneChange } from "../../open-workbook.ts";
import { type CellRun, cellRuns, rangeOfRun } from "../read/cell-runs.ts";
import { type ReadCell, toldCell, type WantedCell } from "../read/read-cells.ts";
import { TEXT_FORMAT, typedText } from "../host/typed-text.ts";
import type { ToldCell } from "../read/cell-of.ts";

/** What a cell holds and the number format that shows it. */
export type CellState = DoneChange["was"];

/** A cell that was read, and what is to stand there. */
export type CellToWrite<T extends WantedCell> = ReadCell<T> & {
  readonly was: CellState;
  readonly next: CellState;
};

/** A cell as it stands there once something was written. */
export interface WrittenCell<T extends WantedCell> {
  readonly cell: CellToWrite<T>;
  readonly now: CellState;
}

/** The state that a told cell is in, to be written back one day. */
export function stateOf({ value, format }: ToldCell): CellState {
  const plain = typeof value === "number" || typeof value === "boolean";
  return { content: plain ? value : String(value), format: String(format) };
}

/** True for a number in a cell for text: written there, it would become text. */
function isNumberAmongTexts({ content, format }: CellState): boolean {
  return typeof content !== "string" && format === TEXT_FORMAT;
}

/** True where a number format has to be written too. */
export function needsFormat({ was, next }: CellToWrite<WantedCell>): boolean {
  return was.format !== next.format || isNumberAmongTexts(next);
}

function writeRun(run: CellRun<CellToWrite<WantedCell>>): Excel.Range {
  const range = rangeOfRun(run[0].sheet, run);
  const states = run.map(({ next }) => next);
  const formats = states.map(({ format }) => [format]);
  const first = states.map((state) => [isNumberAmongTexts(state) ? "General" : state.format]);
  if (needsFormat(run[0])) range.numberFormat = first;
  range.values = states.map(({ content, format }) => [
    typeof content === "string" ? typedText(content, format) : content,
  ]);
  // A number that is there stays one.
  if (states.some(isNumberAmongTexts)) range.numberFormat = formats;
  return range;
}

/** Writes every cell with the next round-trip, those below one another together, and tells how they are then. */
export async function writeCells<T extends WantedCell>(
  context: Excel.RequestContext,
  cells: readonly CellToWrite<T>[],
): Promise<WrittenCell<T>[]> {
  const goWith = (a: CellToWrite<T>, b: CellToWrite<T>): boolean =>
    !a.isAlone && !b.isAlone && needsFormat(a) === needsFormat(b);
  const written = cellRuns(cells, goWith).map((run) => ({ run, range: writeRun(run) }));
  for (const { range } of written) range.load("values,formulas,numberFormat");
  await context.sync();
  return written.flatMap(({ run, range }) =>
    run.map((cell, at) => ({ cell, now: stateOf(toldCell(range, at)) })),
  );
}
