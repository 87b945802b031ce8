import type { Visibility } from "../../../src/workbook/workbook.ts";
import { areaOfCell, WHOLE_SHEET } from "../model/areas.ts";
import type { Book } from "../model/book.ts";
import { colorOf } from "../model/color.ts";
import type { HostSheet } from "../model/host-sheet.ts";
import { asFlag, asOneOf, asText, asWhole } from "../wire/arguments.ts";
import {
  accessDenied,
  invalidArgument,
  invalidOperation,
  itemAlreadyExists,
} from "../wire/host-error.ts";
import { EVENT } from "../wire/host-events.ts";
import { emulate, type Argument, type HostObject, type Members } from "../wire/host-object.ts";
import type { Json } from "../wire/wire.ts";
import { rangeAt } from "./cell-range.ts";
import { charts } from "./chart-objects.ts";
import { freezePanes } from "./freeze-panes-object.ts";
import { namedItems } from "./name-objects.ts";
import { sheetProtection } from "./protection-object.ts";
import { tables } from "./table-objects.ts";

interface SheetHere {
  readonly book: Book;
  readonly sheet: HostSheet;
}

const VISIBILITIES = [
  ["Visible", "visible"],
  ["Hidden", "hidden"],
  ["VeryHidden", "very-hidden"],
] as const;

/** Throws where the workbook's structure is protected. */
export function requireStructure(book: Book): void {
  if (book.isStructureProtected) throw accessDenied();
}

function show({ book, sheet }: SheetHere, given: Json): void {
  requireStructure(book);
  const words = VISIBILITIES.map(([word]) => word);
  const word = asOneOf(words, given);
  const wanted = VISIBILITIES[words.indexOf(word)]?.[1] ?? "visible";
  if (wanted !== "visible") requireAnotherVisible(book, sheet);
  sheet.visibility = wanted;
}

function visibilityWord(visibility: Visibility): string {
  return VISIBILITIES.find(([, own]) => own === visibility)?.[0] ?? "Visible";
}

function requireAnotherVisible(book: Book, sheet: HostSheet): void {
  const others = book.sheets.filter((other) => other !== sheet);
  if (!others.some(({ visibility }) => visibility === "visible")) {
    throw invalidOperation("A workbook must contain at least one visible worksheet.");
  }
}

/** Throws where Excel would not take this name for a sheet. */
export function requireSheetName(book: Book, name: string, own?: HostSheet): void {
  const isName = /^[^[\]:*?/\\]{1,31}$/u.test(name) && !/^'|'$/u.test(name);
  if (!isName || name.toLowerCase() === "history") throw invalidArgument();
  const other = book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (other && other !== own) throw itemAlreadyExists();
}

function move({ book, sheet }: SheetHere, given: Json): void {
  requireStructure(book);
  const position = asWhole(given);
  const others = book.sheets.filter((other) => other !== sheet);
  if (position < 0 || position > others.length) throw invalidArgument();
  book.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
}

function activate({ book, sheet }: SheetHere): null {
  if (sheet.visibility !== "visible") {
    throw invalidOperation("A hidden worksheet cannot be activated.");
  }
  if (book.selection.sheet !== sheet) book.select(sheet, areaOfCell(0, 0));
  return null;
}

function usedRange({ book, sheet }: SheetHere, valuesOnly: Argument): HostObject | null {
  const used = sheet.grid.used(asFlag(valuesOnly ?? false));
  return used ? book.objects.range(sheet, used) : null;
}

function rangeOf({ book, sheet }: SheetHere, address: Argument): HostObject {
  if (address === undefined || address === null) return book.objects.range(sheet, WHOLE_SHEET);
  const [range, ...more] = rangeAt(book, sheet, asText(address));
  if (!range || more.length > 0) throw invalidArgument();
  return book.objects.range(range.sheet, range.area);
}

function rangesOf({ book, sheet }: SheetHere, address: Argument): HostObject {
  if (address === undefined || address === null)
    return book.objects.rangeAreas(sheet, [WHOLE_SHEET]);
  const ranges = rangeAt(book, sheet, asText(address));
  if (ranges.some((range) => range.sheet !== sheet)) throw invalidArgument();
  return book.objects.rangeAreas(
    sheet,
    ranges.map(({ area }) => area),
  );
}

function listening(type: number, listens: boolean) {
  return ({ book, sheet }: SheetHere): null => {
    if (listens) book.events.listen(type, sheet.id);
    else book.events.ignore(type, sheet.id);
    return null;
  };
}

const WORKSHEET: Members<SheetHere> = {
  kind: "Worksheet",
  identify: ({ sheet }) => ({ Id: sheet.id }),
  read: {
    Id: ({ sheet }) => sheet.id,
    Name: ({ sheet }) => sheet.name,
    Position: ({ book, sheet }) => book.sheets.indexOf(sheet),
    Visibility: ({ sheet }) => visibilityWord(sheet.visibility),
    TabColor: ({ sheet }) => sheet.tabColor,
    ShowGridlines: ({ sheet }) => sheet.showGridlines,
    ShowHeadings: ({ sheet }) => sheet.showHeadings,
  },
  write: {
    Name: ({ book, sheet }, given) => {
      const name = asText(given);
      requireStructure(book);
      requireSheetName(book, name, sheet);
      sheet.name = name;
    },
    Position: move,
    Visibility: show,
    TabColor: ({ sheet }, given) => {
      sheet.tabColor = given === "" ? "" : colorOf(given);
    },
    // The client writes these two by other names than it reads them.
    Gridlines: ({ sheet }, given) => {
      sheet.showGridlines = asFlag(given);
    },
    Headings: ({ sheet }, given) => {
      sheet.showHeadings = asFlag(given);
    },
  },
  parts: {
    Tables: ({ book, sheet }) => tables(book, sheet),
    Charts: ({ book, sheet }) => charts(book, sheet),
    Names: ({ book, sheet }) => namedItems(book, sheet),
    Protection: ({ sheet }) => sheetProtection(sheet),
    FreezePanes: ({ book, sheet }) => freezePanes(book, sheet),
  },
  calls: {
    GetRange: rangeOf,
    GetRanges: rangesOf,
    GetCell: ({ book, sheet }, row, column) =>
      book.objects.range(sheet, areaOfCell(asWhole(row), asWhole(column))),
    GetRangeByIndexes: ({ book, sheet }, row, column, rows, columns) => {
      const [top, left] = [asWhole(row), asWhole(column)];
      const [bottom, right] = [top + asWhole(rows) - 1, left + asWhole(columns) - 1];
      return book.objects.range(sheet, { top, left, bottom, right });
    },
    // An empty sheet's used range is its first cell.
    GetUsedRange: (here, valuesOnly) =>
      usedRange(here, valuesOnly) ?? here.book.objects.range(here.sheet, areaOfCell(0, 0)),
    GetUsedRangeOrNullObject: usedRange,
    Activate: activate,
    Delete: ({ book, sheet }) => {
      requireStructure(book);
      requireAnotherVisible(book, sheet);
      if (sheet.visibility === "very-hidden") {
        throw invalidOperation("A very hidden worksheet cannot be deleted.");
      }
      book.removeSheet(sheet);
      book.events.tell(EVENT.sheetDeleted, sheet.id, { source: "Local", worksheetId: sheet.id });
      return null;
    },
    _RegisterDataChangedEvent: listening(EVENT.sheetChanged, true),
    _UnregisterDataChangedEvent: listening(EVENT.sheetChanged, false),
    _RegisterSelectionChangedEvent: listening(EVENT.selectionChanged, true),
    _UnregisterSelectionChangedEvent: listening(EVENT.selectionChanged, false),
  },
};

/** A sheet as a client has it: `Excel.Worksheet`. */
export function worksheetObject(book: Book, sheet: HostSheet): HostObject {
  return emulate(WORKSHEET, { book, sheet });
}
