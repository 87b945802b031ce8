import type { Book } from "../model/book.ts";
import type { HostSheet } from "../model/host-sheet.ts";
import type { HostTable } from "../model/host-table.ts";

/** A table with the sheet and workbook that it is in. */
export interface TableHere {
  readonly book: Book;
  readonly sheet: HostSheet;
  readonly table: HostTable;
}
