import { MAX_ROWS, type Area } from "../../../workbook/address.ts";
import type { AppendRows, EditValue } from "../../../workbook/edit.ts";
import { appendedFormula } from "./appended-formula.ts";
import { isBlankRow } from "./blank-row.ts";
import { cannotAdd, refuseOccupied } from "./refuse-occupied.ts";
import type { EditSession } from "./edit-session.ts";
import type { CellWrite, EditedSheet } from "../sheet/edited-sheet.ts";
import { growTable, type EditableTable } from "../sheet/editable-table.ts";

/** Why rows cannot be added to a table, whatever they hold; undefined where they can. */
function obstacle(
  table: EditableTable,
  rows: readonly (readonly EditValue[])[],
): string | undefined {
  if (table.refreshed) {
    return "it is filled by a query and would lose them at the next refresh: add them where the query takes its rows from";
  }
  if (table.totalsRows > 0) {
    return "it ends with a totals row: turn off Total Row under Table Design";
  }
  if (table.area.bottom + rows.length >= MAX_ROWS) {
    return "it has reached Excel's last row: keep this workbook as the record of what it holds, and begin a new one for what comes";
  }
  if (rows.some((row) => row.length > table.columns.length)) {
    return `they have more columns than it, which has ${table.columns.length}: put back the columns that were deleted`;
  }
  return undefined;
}

/** Where the first row goes: into the only data row where that waits to be filled, else below. */
function findStart(session: EditSession, table: EditableTable): number {
  const { top, bottom } = table.area;
  const sheet = session.sheetOf(table);
  const waits = bottom === top + table.headerRows && isBlankRow(session, sheet, table, bottom);
  return waits ? bottom : bottom + 1;
}

/** What a cell of each column gets where a new row has no value for it: the same in every row. */
function blankWrites(
  sheet: EditedSheet,
  { modelRow, columns, area }: EditableTable,
): readonly CellWrite[] {
  return columns.map(({ formula }, index) => {
    const computed = appendedFormula(formula);
    const content = computed === undefined ? { value: null } : { formula: computed };
    if (modelRow === undefined) return { content };
    return { content, style: sheet.styleAt({ row: modelRow, column: area.left + index }) };
  });
}

/** Puts values below the table's data, or into its blank row, whose cells keep their styles and formulas. */
function putRow(
  sheet: EditedSheet,
  { modelRow, area }: EditableTable,
  values: readonly EditValue[],
  blanks: readonly CellWrite[],
  row: number,
): void {
  blanks.forEach((blank, index) => {
    const value = values[index] ?? null;
    const address = { row, column: area.left + index };
    if (row === modelRow) {
      if (value !== null) sheet.put(address, { content: { value } });
    } else sheet.put(address, value === null ? blank : { ...blank, content: { value } });
  });
}

/**
 * Adds rows below a table's data, or into its only data row where that is blank. Styles come from
 * the last row of data; computed columns without a value get their formula where that can be copied
 * as it is, and stay empty otherwise. Throws PatchRefused where something would be overwritten.
 */
export function appendRows(session: EditSession, { table: name, rows }: AppendRows): void {
  if (rows.length === 0) return;
  const table = session.table(name);
  const reason = obstacle(table, rows);
  if (reason !== undefined) throw cannotAdd("rows", table, reason);
  const sheet = session.sheetOf(table);
  const start = findStart(session, table);
  const { left, right, bottom } = table.area;
  const end = start + rows.length - 1;
  const added: Area = { top: bottom + 1, bottom: end, left, right };
  if (end > bottom) {
    refuseOccupied(session, sheet, table, { thing: "rows", where: "below", area: added });
  }
  const blanks = blankWrites(sheet, table);
  rows.forEach((values, index) => {
    putRow(sheet, table, values, blanks, start + index);
  });
  if (end === bottom) return;
  const growth = { left, right, from: bottom, to: end };
  table.area = { ...table.area, bottom: end };
  sheet.growths.push(growth);
  session.parts.write(table.part, growTable(session.parts.text(table.part), growth));
}
