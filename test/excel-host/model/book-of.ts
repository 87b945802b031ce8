import type { Cell, Sheet, Workbook } from "../../../src/workbook/workbook.ts";
import { Book } from "./book.ts";
import { PLAIN_STYLE, type CellStyle } from "./cell-style.ts";
import type { HostSheet } from "./host-sheet.ts";
import { TABLE_LOOK } from "./host-table.ts";

type About = Pick<Book, "name" | "events" | "knowsTriggerSource">;

function styleOf({ format }: Cell, styles: Map<string, CellStyle>): CellStyle {
  if (format === undefined) return PLAIN_STYLE;
  const style = styles.get(format) ?? { ...PLAIN_STYLE, numberFormat: format };
  styles.set(format, style);
  return style;
}

function fillCells(sheet: HostSheet, { rows }: Sheet): void {
  const styles = new Map<string, CellStyle>();
  for (const row of rows) {
    if (row.hidden) sheet.hiddenRows.add(row.index);
    for (const cell of row.cells) {
      const { value, formula } = cell;
      const content = formula === undefined ? { value } : { value, formula };
      sheet.grid.put(row.index, cell.column, { ...content, style: styleOf(cell, styles) });
    }
  }
}

function fillSheet(book: Book, sheet: HostSheet, from: Sheet): void {
  sheet.visibility = from.visibility;
  sheet.merges = from.merges;
  for (const column of from.hiddenColumns) sheet.hiddenColumns.add(column);
  fillCells(sheet, from);
  sheet.tables = from.tables.map(({ name, area, totalsRows }) => ({
    ...TABLE_LOOK,
    id: book.nextId("table"),
    name,
    area,
    showTotals: totalsRows > 0,
  }));
}

/** The workbook opened: all that the port knows of it, and nothing else. */
export function bookOf(workbook: Workbook, about: About): Book {
  const book = new Book({ ...about, dateSystem: workbook.dateSystem });
  for (const sheet of workbook.sheets) fillSheet(book, book.addSheet(sheet.name), sheet);
  book.names = workbook.names.map(({ name, sheet, refersTo }) => ({
    name,
    sheet: sheet === undefined ? null : book.findSheet(sheet),
    refersTo,
    visible: true,
    comment: "",
  }));
  return book;
}
