import { LIST_HEADINGS } from "../../plan/list-headings.ts";
import { ACTION_HEADINGS, TEMPLATE_CELLS, TEMPLATE_SHEETS } from "../../plan/return-template.ts";
import { fold } from "../../text/fold.ts";
import { toA1, type CellAddress } from "../../workbook/address.ts";
import { cellAt, isBlank, namedCell, sheetNamed } from "../../workbook/lookup.ts";
import type { Cell, CellValue, Sheet, Workbook } from "../../workbook/workbook.ts";
import { linesOf, type Line } from "../cells/sheet-lines.ts";

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
  if (namedCell(workbook, TEMPLATE_CELLS.version.name) || sheets.length === 3) return true;
  const listed = sheetNamed(workbook, lists);
  return listed !== undefined && hasOwnHeadings(listed);
}

/** True for the sheet of lists by its own headings: "Start here" may have been deleted (faults A14). */
function hasOwnHeadings(sheet: Sheet): boolean {
  const own = ownHeadings(sheet);
  const isOwn = (value: CellValue): boolean =>
    typeof value === "string" && own?.has(fold(value)) === true;
  return sheet.rows
    .slice(0, 5)
    .some(({ cells }) => cells.filter(({ value }) => isOwn(value)).length >= 3);
}

/** The columns of a sheet of template v1 that only shows; undefined for every other sheet. */
function ownHeadings({ name }: Sheet): ReadonlySet<string> | undefined {
  const headings = new Map<string, Readonly<Record<string, string>>>([
    [fold(TEMPLATE_SHEETS.lists), LIST_HEADINGS],
    [fold(TEMPLATE_SHEETS.actions), ACTION_HEADINGS],
  ]).get(fold(name));
  return headings && new Set(Object.values(headings).map(fold));
}

/** True for the sheets of template v1 that only show: the partner's actions and the lists. */
export function isReadOnlySheet(sheet: Sheet): boolean {
  return ownHeadings(sheet) !== undefined;
}

/** What stands in a read-only sheet of the template outside its own columns: nobody would look there. */
export function strangeLines(sheet: Sheet): Line[] {
  const own = ownHeadings(sheet);
  const isOwn = ({ value }: Cell): boolean => typeof value === "string" && !!own?.has(fold(value));
  const lines = linesOf(sheet);
  const at = lines.findIndex(({ cells }) => cells.filter(isOwn).length >= 3);
  if (at < 0) return lines;
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
