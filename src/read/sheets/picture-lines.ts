import { isPictureTable, PICTURE_SHEET } from "../../plan/picture-sheet.ts";
import type { Area } from "../../workbook/address.ts";
import { cellAt } from "../../workbook/lookup.ts";
import type { Sheet } from "../../workbook/workbook.ts";
import { linesOf, type Line } from "../cells/sheet-lines.ts";

/** The cells that the picture takes: title, facts and lists, tables; undefined where the sheet is none. */
function ownAreas(sheet: Sheet): readonly Area[] | undefined {
  const { title, titleRows, end, columns } = PICTURE_SHEET;
  if (cellAt(sheet, { row: 0, column: 0 })?.value !== title) return undefined;
  const tables = sheet.tables.filter(({ name }) => isPictureTable(name)).map(({ area }) => area);
  const last = sheet.rows
    .flatMap(({ index, cells }) => cells.map(({ column, value }) => ({ index, column, value })))
    .find(({ value }) => value === end);
  if (!last || tables.length === 0) return undefined;
  const { index: bottom, column: left } = last;
  return [
    { top: 0, left: 0, bottom: titleRows - 1, right: 0 },
    { top: titleRows, left, bottom, right: left + columns - 1 },
    ...tables,
  ];
}

/** True for the picture that the task pane wrote into a return: it is no answer. */
export function isPictureSheet(sheet: Sheet): boolean {
  return ownAreas(sheet) !== undefined;
}

/** What a partner typed below the picture's own lines or beside its tables. */
export function remarksBesidePicture(sheet: Sheet): Line[] {
  const areas = ownAreas(sheet) ?? [];
  const isOwn = (row: number, column: number): boolean =>
    areas.some(
      ({ top, bottom, left, right }) =>
        row >= top && row <= bottom && column >= left && column <= right,
    );
  return linesOf(sheet).flatMap(({ row, cells }) => {
    const beside = cells.filter(({ column }) => !isOwn(row, column));
    return beside.length > 0 ? [{ row, cells: beside }] : [];
  });
}
