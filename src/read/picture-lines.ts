import { PICTURE_COLUMNS, PICTURE_SHEET } from "../plan/picture-sheet.ts";
import type { Area } from "../workbook/address.ts";
import type { Cell, Sheet, Table } from "../workbook/workbook.ts";
import { linesOf, type Line } from "./sheet-lines.ts";

function isOwnTable({ name }: Pick<Table, "name">): boolean {
  return name.toLowerCase().startsWith(PICTURE_SHEET.table.toLowerCase());
}

function firstCellOf(line: Line | undefined): Cell | undefined {
  const [first] = line?.cells ?? [];
  return first?.column === 0 ? first : undefined;
}

/** The row of the picture's last line; undefined where the sheet is none. */
function endOf(sheet: Sheet): number | undefined {
  const lines = linesOf(sheet);
  const [top] = lines;
  if (top?.row !== 0 || firstCellOf(top)?.value !== PICTURE_SHEET.title) return undefined;
  if (!sheet.tables.some(isOwnTable)) return undefined;
  return lines.find((line) => firstCellOf(line)?.value === PICTURE_SHEET.end)?.row;
}

/** True for the picture that the task pane wrote into a return: it is no answer. */
export function isPictureSheet(sheet: Sheet): boolean {
  return endOf(sheet) !== undefined;
}

function isWithin(row: number, column: number, area: Area): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** What a partner typed below the picture's own lines or beside its tables. */
export function remarksBesidePicture(sheet: Sheet): Line[] {
  const end = endOf(sheet) ?? -1;
  const areas = sheet.tables.filter(isOwnTable).map(({ area }) => area);
  const isOwn = (row: number, column: number): boolean =>
    (row <= end && column < PICTURE_COLUMNS) || areas.some((area) => isWithin(row, column, area));
  return linesOf(sheet).flatMap(({ row, cells }) => {
    const beside = cells.filter(({ column }) => !isOwn(row, column));
    return beside.length > 0 ? [{ row, cells: beside }] : [];
  });
}
