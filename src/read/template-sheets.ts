import {
  ACTION_HEADINGS,
  LIST_COLUMNS,
  TEMPLATE_CELLS,
  TEMPLATE_SHEETS,
} from "../plan/return-template.ts";
import { fold } from "../text/fold.ts";
import { toA1, type CellAddress } from "../workbook/address.ts";
import { cellAt, isBlank, namedCell, sheetNamed } from "../workbook/lookup.ts";
import type { Cell, Sheet, Workbook } from "../workbook/workbook.ts";
import { linesOf, type Line } from "./sheet-lines.ts";

/** A labelled cell of template v1 that its defined name finds. */
export interface NamedValue {
  readonly key: keyof typeof TEMPLATE_CELLS;
  readonly sheet: string;
  readonly address: CellAddress;
  /** Undefined where nothing is in it. */
  readonly cell: Cell | undefined;
}

const CELL_KEYS = ["plan", "partner", "round", "due", "version", "nothing"] as const;

/** The labelled cells of template v1 that the workbook's defined names find. */
export function namedValues(workbook: Workbook): NamedValue[] {
  return CELL_KEYS.flatMap((key): NamedValue[] => {
    const found = namedCell(workbook, TEMPLATE_CELLS[key].name);
    if (!found) return [];
    const cell = cellAt(found.sheet, found.address);
    const filled = cell && !isBlank(cell.value) ? cell : undefined;
    return [{ key, sheet: found.sheet.name, address: found.address, cell: filled }];
  });
}

/** True for a workbook made from template v1: its names, or where those were lost its sheets. */
export function isTemplate(workbook: Workbook): boolean {
  const { start, updates, lists } = TEMPLATE_SHEETS;
  const sheets = [start, updates, lists].filter((name) => sheetNamed(workbook, name));
  return namedCell(workbook, TEMPLATE_CELLS.version.name) !== undefined || sheets.length === 3;
}

/** Those of "Your actions", and with the last two enough of those of "Lists" to find its heading row. */
const HEADINGS: ReadonlySet<string> = new Set(
  [...Object.values(ACTION_HEADINGS), "Status", "Partner"].map(fold),
);

function isNamed(sheet: Sheet, name: string): boolean {
  return fold(sheet.name) === fold(name);
}

/** True for the sheets of template v1 that only show: the partner's actions and the lists. */
export function isReadOnlySheet(sheet: Sheet): boolean {
  return isNamed(sheet, TEMPLATE_SHEETS.lists) || isNamed(sheet, TEMPLATE_SHEETS.actions);
}

function isHeading({ value }: Cell): boolean {
  return typeof value === "string" && HEADINGS.has(fold(value));
}

/** What stands in a read-only sheet of the template outside its own columns: nobody would look there. */
export function strangeLines(sheet: Sheet): Line[] {
  const lines = linesOf(sheet);
  const at = lines.findIndex(({ cells }) => cells.filter(isHeading).length >= 3);
  if (at < 0) return lines;
  const isOwn = isNamed(sheet, TEMPLATE_SHEETS.lists)
    ? ({ column }: Cell): boolean => column < LIST_COLUMNS
    : isHeading;
  const columns = new Set(lines[at]?.cells.filter(isOwn).map(({ column }) => column));
  return lines.slice(at).flatMap(({ row, cells }) => {
    const strange = cells.filter(({ column }) => !columns.has(column));
    return strange.length > 0 ? [{ row, cells: strange }] : [];
  });
}

/** The place of a cell as a key that no two cells of a workbook share. */
export function placeKey(sheet: string, address: CellAddress): string {
  return `${sheet}!${toA1(address)}`;
}
