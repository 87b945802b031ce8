import type { Book } from "../model/book.ts";
import { asText } from "../wire/arguments.ts";
import { itemNotFound } from "../wire/host-error.ts";
import { EVENT, WHOLE_WORKBOOK } from "../wire/host-events.ts";
import { emulate, type Argument, type HostObject, type Members } from "../wire/host-object.ts";
import { requireSheetName, requireStructure, worksheetObject } from "./worksheet-object.ts";

function find(book: Book, key: Argument): HostObject | null {
  const sheet = book.findSheet(asText(key));
  return sheet && worksheetObject(book, sheet);
}

function freeName(book: Book): string {
  let number = book.sheets.length;
  do number += 1;
  while (book.findSheet(`Sheet${number}`));
  return `Sheet${number}`;
}

function add(book: Book, given: Argument): HostObject {
  const name = given === undefined || given === null ? freeName(book) : asText(given);
  requireStructure(book);
  requireSheetName(book, name);
  const sheet = book.addSheet(name);
  book.events.tell(EVENT.sheetAdded, sheet.id, { source: "Local", worksheetId: sheet.id });
  return worksheetObject(book, sheet);
}

function listening(type: number, listens: boolean) {
  return (book: Book): null => {
    if (listens) book.events.listen(type, WHOLE_WORKBOOK);
    else book.events.ignore(type, WHOLE_WORKBOOK);
    return null;
  };
}

function endOf(book: Book, visibleOnly: Argument, index: 0 | -1): HostObject {
  const sheets = book.sheets.filter((s) => visibleOnly !== true || s.visibility === "visible");
  const sheet = sheets.at(index);
  if (!sheet) throw itemNotFound();
  return worksheetObject(book, sheet);
}

const WORKSHEETS: Members<Book> = {
  kind: "WorksheetCollection",
  items: (book) => book.sheets.map((sheet) => worksheetObject(book, sheet)),
  find,
  calls: {
    GetCount: (book, visibleOnly) =>
      book.sheets.filter((s) => visibleOnly !== true || s.visibility === "visible").length,
    GetItemOrNullObject: find,
    GetActiveWorksheet: (book) => worksheetObject(book, book.selection.sheet),
    GetFirst: (book, visibleOnly) => endOf(book, visibleOnly, 0),
    GetLast: (book, visibleOnly) => endOf(book, visibleOnly, -1),
    Add: add,
    _RegisterDataChangedEvent: listening(EVENT.sheetChanged, true),
    _UnregisterDataChangedEvent: listening(EVENT.sheetChanged, false),
    _RegisterAddedEvent: listening(EVENT.sheetAdded, true),
    _UnregisterAddedEvent: listening(EVENT.sheetAdded, false),
    _RegisterDeletedEvent: listening(EVENT.sheetDeleted, true),
    _UnregisterDeletedEvent: listening(EVENT.sheetDeleted, false),
    _RegisterSelectionChangedEvent: listening(EVENT.selectionChanged, true),
    _UnregisterSelectionChangedEvent: listening(EVENT.selectionChanged, false),
  },
};

/** All sheets of the workbook. */
export function worksheets(book: Book): HostObject {
  return emulate(WORKSHEETS, book);
}
