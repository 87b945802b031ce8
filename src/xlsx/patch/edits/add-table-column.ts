import { MAX_COLUMNS } from "../../../workbook/address.ts";
import type { AddTableColumn } from "../../../workbook/edit.ts";
import type { NewColumn } from "../../../workbook/new-table.ts";
import { unescapeText } from "../../sheet/cell-text.ts";
import { dataLook, headingLook } from "../styles/column-looks.ts";
import type { EditSession } from "./edit-session.ts";
import type { EditedSheet } from "../sheet/edited-sheet.ts";
import type { StyleChange } from "../styles/edited-styles.ts";
import { dataArea, widenTable, type EditableTable } from "../sheet/editable-table.ts";
import { cannotAdd, refuseOccupied } from "./refuse-occupied.ts";

/** Why a table cannot take the column, whatever stands beside it; undefined where it can. */
function obstacle(table: EditableTable, { heading }: NewColumn): string | undefined {
  if (table.refreshed) {
    return "it is filled by a query and would lose it at the next refresh: add it where the query takes its columns from";
  }
  if (table.headerRows === 0) {
    return "it shows no headings: turn on Header Row under Table Design";
  }
  if (table.area.right + 1 >= MAX_COLUMNS) {
    return "it has reached Excel's last column: move the table to the left";
  }
  const wanted = heading.toLowerCase();
  if (table.columns.some(({ name }) => unescapeText(name).toLowerCase() === wanted)) {
    return `it has a column "${heading}" already: rename that column`;
  }
  return undefined;
}

/** Gives the new column's cells the looks of their neighbours with what it says of its own. */
function styleCells(
  session: EditSession,
  sheet: EditedSheet,
  table: EditableTable,
  column: NewColumn,
): void {
  const styles = session.styles();
  const index = table.area.right + 1;
  const data = dataArea(table);
  const heading = headingLook(styles, column);
  const cell = dataLook(styles, column, null);
  const made = new Map<string, number>();
  const styleFor = (row: number, change: StyleChange): number => {
    const base = sheet.styleAt({ row, column: index - 1 }) ?? 0;
    const key = `${base} ${change === heading}`;
    const style = made.get(key) ?? styles.restyled(base, change);
    made.set(key, style);
    return style;
  };
  for (let row = table.area.top; row < data.top; row++) {
    sheet.put({ row, column: index }, { style: styleFor(row, heading) });
  }
  for (let row = data.top; row <= data.bottom; row++) {
    sheet.put({ row, column: index }, { style: styleFor(row, cell) });
  }
  for (let row = data.bottom + 1; row <= table.area.bottom; row++) {
    sheet.put({ row, column: index }, { style: sheet.styleAt({ row, column: index - 1 }) });
  }
}

/**
 * Adds a column at the right end of a table: its heading, its cells' looks, and its place in table and
 * filter. Throws PatchRefused where cells beside the table are in use, or it has such a column already.
 */
export function addTableColumn(
  session: EditSession,
  { table: name, column }: AddTableColumn,
): void {
  const table = session.table(name);
  const reason = obstacle(table, column);
  if (reason !== undefined) throw cannotAdd("column", table, reason);
  const sheet = session.sheetOf(table);
  const index = table.area.right + 1;
  const area = { ...table.area, left: index, right: index };
  refuseOccupied(session, sheet, table, { thing: "column", where: "to the right of", area });
  styleCells(session, sheet, table, column);
  const address = { row: table.area.top, column: index };
  sheet.put(address, { content: { value: column.heading } });
  const id = Math.max(0, ...table.columns.map((known) => known.id)) + 1;
  const { heading } = column;
  table.area = { ...table.area, right: index };
  table.columns = [...table.columns, { id, name: heading, formula: undefined }];
  sheet.newColumns.push({ column, index, table });
  const { parts } = session;
  parts.write(table.part, widenTable(parts.text(table.part), table.area, { id, heading }));
}
