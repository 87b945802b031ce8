import type { Book } from "../model/book.ts";
import type { HostSheet } from "../model/host-sheet.ts";
import { emulate, type HostObject, type Members } from "../wire/host-object.ts";

interface ChartsHere {
  readonly book: Book;
  readonly sheet: HostSheet;
}

const CHARTS: Members<ChartsHere> = { kind: "ChartCollection", items: () => [] };

/** The charts of a sheet. */
export function charts(book: Book, sheet: HostSheet): HostObject {
  return emulate(CHARTS, { book, sheet });
}
