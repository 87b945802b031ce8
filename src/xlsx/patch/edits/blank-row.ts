import type { EditSession } from "./edit-session.ts";
import { isEmpty, type EditedSheet } from "../sheet/edited-sheet.ts";
import { scannedCell, type ScannedCell } from "../sheet/scanned-sheet.ts";
import type { EditableTable } from "../sheet/editable-table.ts";
import { walkElements } from "../xml/xml-elements.ts";

/** True where the shared string of this number shows nothing. */
function isBlankShared(session: EditSession, number: number): boolean {
  const { parts, workbook } = session;
  const part = parts.links(workbook.part).find(({ kind }) => kind === "sharedStrings")?.part;
  if (part === undefined) return false;
  let item = -1;
  let text = "";
  walkElements(parts.text(part), {
    open: ({ name }) => {
      if (name === "si") item++;
    },
    text: (piece, { name }) => {
      if (item === number && name === "t") text += piece;
    },
  });
  return text.trim() === "";
}

/** True where a cell shows nothing: no value, or a text of spaces. */
function showsNothing(session: EditSession, sheet: EditedSheet, cell: ScannedCell): boolean {
  if (!cell.value) return true;
  const inner = sheet.scan.xml
    .slice(cell.value.from, cell.value.to)
    .replace(/<[^>]*>/gu, "")
    .trim();
  if (inner === "") return true;
  return cell.type === "s" && isBlankShared(session, Number(inner));
}

/**
 * True where a data row of a table was never filled in: Excel keeps one blank row in an empty table.
 * Formulas of computed columns do not count.
 */
export function isBlankRow(
  session: EditSession,
  sheet: EditedSheet,
  table: EditableTable,
  row: number,
): boolean {
  return table.columns.every(({ formula }, index) => {
    const column = table.area.left + index;
    const pending = sheet.pending({ row, column })?.content;
    if (pending) return isEmpty(pending);
    const cell = scannedCell(sheet.scan, row, column);
    if (cell?.formula) return formula !== undefined;
    return !cell || showsNothing(session, sheet, cell);
  });
}
