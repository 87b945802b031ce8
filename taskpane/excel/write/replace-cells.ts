import type { DateSystem } from "../../../src/workbook/workbook.ts";
import type { CellPlace, ChangeOutcome, DoneChange, LeftChange } from "../../open-workbook.ts";
import type { ToldCell } from "../read/cell-of.ts";
import { type ReadCell, readCells, type WantedCell } from "../read/read-cells.ts";
import { askDateSystem } from "../read/workbook-outline.ts";
import {
  type CellState,
  type CellToWrite,
  needsFormat,
  stateOf,
  writeCells,
} from "./write-cells.ts";

/** A cell to write anew. */
export interface Replacement {
  readonly place: CellPlace;
  /** What is to stand there, from what stands there now; undefined where the cell is to be left alone. */
  readonly next: (now: ToldCell, dateSystem: DateSystem) => CellState | undefined;
}

/** So many cells take about a fifth of what one request may hold. */
const CELLS_AT_ONCE = 1_000;

interface Wanted extends WantedCell {
  readonly replacement: Replacement;
}

function askSheets(context: Excel.RequestContext, replacements: readonly Replacement[]): Wanted[] {
  const sheets = new Map<string, Excel.Worksheet>();
  return replacements.map((replacement) => {
    const { sheet: name } = replacement.place;
    const sheet = sheets.get(name) ?? context.workbook.worksheets.getItemOrNullObject(name);
    if (!sheets.has(name)) sheet.protection.load("protected,options");
    sheets.set(name, sheet);
    return { replacement, place: replacement.place, sheet };
  });
}

/** True where the sheet's protection allows it. */
function mayWrite(cell: CellToWrite<Wanted>): boolean {
  const { sheet, isLocked } = cell;
  const { protected: isProtected, options } = sheet.protection;
  if (!isProtected) return true;
  return !isLocked && (!needsFormat(cell) || options.allowFormatCells === true);
}

function judgeCell(
  read: ReadCell<Wanted>,
  dateSystem: DateSystem,
): CellToWrite<Wanted> | LeftChange["why"] {
  if (!read.now) return "gone";
  const next = read.replacement.next(read.now, dateSystem);
  if (!next) return "changed";
  const cell = { ...read, was: stateOf(read.now), next };
  return mayWrite(cell) ? cell : "locked";
}

/** Writes; what Excel took for something else is put back, and left out of the answer. */
async function writeAndLook(
  context: Excel.RequestContext,
  cells: readonly CellToWrite<Wanted>[],
): Promise<Map<Replacement, DoneChange>> {
  const written = await writeCells(context, cells);
  const others = written.filter(({ cell, now }) => now.content !== cell.next.content);
  const back = others.map(({ cell, now }) => ({ ...cell, was: now, next: cell.was }));
  if (back.length > 0) await writeCells(context, back);
  const taken = written.filter((each) => !others.includes(each));
  return new Map(
    taken.map(({ cell: { replacement, was }, now }) => [
      replacement,
      { sheet: replacement.place.sheet, cell: replacement.place.cell, was, now },
    ]),
  );
}

async function replaceSome(
  context: Excel.RequestContext,
  replacements: readonly Replacement[],
): Promise<ChangeOutcome> {
  const dateSystem = askDateSystem(context);
  const why = new Map<Replacement, LeftChange["why"]>();
  const toWrite: CellToWrite<Wanted>[] = [];
  for (const read of await readCells(context, askSheets(context, replacements))) {
    const judged = judgeCell(read, dateSystem());
    if (typeof judged === "string") why.set(read.replacement, judged);
    else toWrite.push(judged);
  }
  const done =
    toWrite.length > 0 ? await writeAndLook(context, toWrite) : new Map<Replacement, DoneChange>();
  return {
    done: replacements.flatMap((each) => done.get(each) ?? []),
    left: replacements
      .filter((each) => !done.has(each))
      .map((each) => ({ ...each.place, why: why.get(each) ?? "changed" })),
  };
}

/** The first replacements that go together: each cell once, so that the next one sees what it holds. */
function together(replacements: readonly Replacement[]): readonly Replacement[] {
  const some = replacements.slice(0, CELLS_AT_ONCE);
  const places = new Set<string>();
  const end = some.findIndex(
    ({ place: { sheet, cell } }) => places.size === places.add(`${cell}!${sheet}`).size,
  );
  return end < 0 ? some : some.slice(0, end);
}

function stopped({ place }: Replacement): LeftChange {
  return { ...place, why: "stopped" };
}

/**
 * Writes cells in order, in two round-trips for each thousand: the first reads what stands there, so that
 * nothing is written that Excel would refuse half way. What was written is read back with the second.
 * `tell` is given how many are done so far wherever more are to come. Throws what Excel refuses only
 * before anything is done: later, what is done must be told, so that it can be undone.
 */
export async function replaceCells(
  context: Excel.RequestContext,
  replacements: readonly Replacement[],
  tell: (done: number) => void,
): Promise<ChangeOutcome> {
  const done: DoneChange[] = [];
  const left: LeftChange[] = [];
  let rest = replacements;
  while (rest.length > 0) {
    const some = together(rest);
    let outcome: ChangeOutcome;
    try {
      outcome = await replaceSome(context, some);
    } catch (error) {
      if (done.length === 0) throw error;
      return { done, left: [...left, ...rest.map(stopped)] };
    }
    done.push(...outcome.done);
    left.push(...outcome.left);
    rest = rest.slice(some.length);
    if (rest.length > 0) tell(done.length);
  }
  return { done, left };
}
