import type { DateSystem } from "../../src/workbook/workbook.ts";
import type { CellPlace, ChangeOutcome, DoneChange, LeftChange } from "../open-workbook.ts";
import type { ToldCell } from "./cell-of.ts";
import { typedText } from "./typed-text.ts";
import { askDateSystem } from "./workbook-outline.ts";

/** What a cell holds and the number format that shows it. */
export type CellState = DoneChange["was"];

/** A cell to write anew. */
export interface Replacement extends CellPlace {
  /** What is to stand there, from what stands there now; undefined where the cell is to be left alone. */
  readonly next: (now: ToldCell, dateSystem: DateSystem) => CellState | undefined;
}

/** So many cells take about a fifth of what one request may hold. */
const CELLS_AT_ONCE = 1_000;

interface AskedCell {
  readonly replacement: Replacement;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

interface WrittenCell extends AskedCell {
  readonly was: CellState;
  readonly next: CellState;
}

function toldCell(range: Excel.Range): ToldCell {
  const [value, formula, format] = [range.values, range.formulas, range.numberFormat].map(
    (grid: readonly (readonly unknown[])[]) => grid[0]?.[0],
  );
  return { value, formula, format };
}

function stateOf({ value, format }: ToldCell): CellState {
  const plain = typeof value === "number" || typeof value === "boolean";
  return { content: plain ? value : String(value), format: String(format) };
}

function askCells(
  context: Excel.RequestContext,
  replacements: readonly Replacement[],
): AskedCell[] {
  const sheets = new Map<string, Excel.Worksheet>();
  const sheetNamed = (name: string) => {
    const sheet = sheets.get(name) ?? context.workbook.worksheets.getItemOrNullObject(name);
    if (!sheets.has(name)) sheet.protection.load("protected,options");
    sheets.set(name, sheet);
    return sheet;
  };
  return replacements.map((replacement) => {
    const sheet = sheetNamed(replacement.sheet);
    const range = sheet.getRange(replacement.cell);
    range.load("values,formulas,numberFormat");
    range.format.protection.load("locked");
    return { replacement, sheet, range };
  });
}

/** True where the sheet's protection allows it; a cell that is partly locked counts as locked. */
function mayWrite({ sheet, range }: AskedCell, was: CellState, next: CellState): boolean {
  const { protected: isProtected, options } = sheet.protection;
  if (!isProtected) return true;
  const unlocked = (range.format.protection.locked as boolean | null) === false;
  return unlocked && (was.format === next.format || options.allowFormatCells === true);
}

function judgeCell(asked: AskedCell, dateSystem: DateSystem): WrittenCell | LeftChange["why"] {
  if (asked.sheet.isNullObject) return "gone";
  const now = toldCell(asked.range);
  const next = asked.replacement.next(now, dateSystem);
  if (!next) return "changed";
  const was = stateOf(now);
  return mayWrite(asked, was, next) ? { ...asked, was, next } : "locked";
}

function writeState(range: Excel.Range, next: CellState, formatNow: string): void {
  const { content, format } = next;
  if (format !== formatNow) range.numberFormat = [[format]];
  range.values = [[typeof content === "string" ? typedText(content, format) : content]];
}

/** Puts back what Excel took for something else: the person is told that the cell was left. */
async function putBack(
  context: Excel.RequestContext,
  cells: readonly WrittenCell[],
): Promise<void> {
  if (cells.length === 0) return;
  for (const { range, was } of cells) writeState(range, was, stateOf(toldCell(range)).format);
  await context.sync();
}

async function writeCells(
  context: Excel.RequestContext,
  cells: readonly WrittenCell[],
): Promise<ChangeOutcome> {
  for (const { range, was, next } of cells) {
    writeState(range, next, was.format);
    range.load("values,formulas,numberFormat");
  }
  await context.sync();
  const tookIt = ({ range, next }: WrittenCell) => toldCell(range).value === next.content;
  const others = cells.filter((cell) => !tookIt(cell));
  await putBack(context, others);
  return {
    done: cells.filter(tookIt).map(({ replacement: { sheet, cell }, range, was }) => {
      return { sheet, cell, was, now: stateOf(toldCell(range)) };
    }),
    left: others.map(({ replacement: { sheet, cell } }) => ({ sheet, cell, why: "changed" })),
  };
}

async function replaceSome(
  context: Excel.RequestContext,
  replacements: readonly Replacement[],
): Promise<ChangeOutcome> {
  const dateSystem = askDateSystem(context);
  const asked = askCells(context, replacements);
  await context.sync();
  const written: WrittenCell[] = [];
  const left: LeftChange[] = [];
  for (const each of asked) {
    const judged = judgeCell(each, dateSystem());
    const { sheet, cell } = each.replacement;
    if (typeof judged === "string") left.push({ sheet, cell, why: judged });
    else written.push(judged);
  }
  if (written.length === 0) return { done: [], left };
  const outcome = await writeCells(context, written);
  return { done: outcome.done, left: [...left, ...outcome.left] };
}

/** How many of the first replacements go together: each cell once, so that the next one sees what it holds. */
function countTogether(replacements: readonly Replacement[]): number {
  const places = new Set<string>();
  const end = replacements.findIndex(({ sheet, cell }) => {
    const isNew = places.size < places.add(`${cell}!${sheet}`).size;
    return !isNew || places.size > CELLS_AT_ONCE;
  });
  return end < 0 ? replacements.length : end;
}

/**
 * Writes cells in order, in two round-trips for each thousand: the first reads what stands there, so that
 * nothing is written that Excel would refuse half way. What was written is read back with the second.
 */
export async function replaceCells(
  context: Excel.RequestContext,
  replacements: readonly Replacement[],
): Promise<ChangeOutcome> {
  if (replacements.length === 0) return { done: [], left: [] };
  const count = countTogether(replacements);
  const first = await replaceSome(context, replacements.slice(0, count));
  const rest = await replaceCells(context, replacements.slice(count));
  return { done: [...first.done, ...rest.done], left: [...first.left, ...rest.left] };
}
