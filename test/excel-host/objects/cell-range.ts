import type { Area } from "../../../src/workbook/address.ts";
import { readAddress } from "../model/address-text.ts";
import { isOnSheet } from "../model/areas.ts";
import type { Book } from "../model/book.ts";
import type { HostSheet } from "../model/host-sheet.ts";
import { invalidArgument } from "../wire/host-error.ts";
import { HostObject, type Argument } from "../wire/host-object.ts";

/** Cells that a client has got hold of. */
export class CellRange {
  readonly book: Book;
  readonly sheet: HostSheet;
  readonly area: Area;

  constructor(book: Book, sheet: HostSheet, area: Area) {
    if (!isOnSheet(area)) throw invalidArgument();
    this.book = book;
    this.sheet = sheet;
    this.area = area;
  }

  /** Other cells of the same sheet. */
  with(area: Area): CellRange {
    return new CellRange(this.book, this.sheet, area);
  }
}

const LONGEST_ADDRESS = 8192;

/** The cells that an address or a name stands for, on the sheet at hand where it names no other. */
export function rangeAt(book: Book, sheet: HostSheet, text: string): CellRange[] {
  if (text.length > LONGEST_ADDRESS) throw invalidArgument();
  const named = book.names.find(({ name }) => name.toLowerCase() === text.toLowerCase());
  const address = readAddress(named?.refersTo ?? text);
  const found = address?.sheet === undefined ? sheet : book.findSheet(address.sheet);
  if (!address || !found) throw invalidArgument();
  return address.areas.map((area) => new CellRange(book, found, area));
}

/** The range behind an argument: an address on this sheet, or another range object. */
export function rangeGiven(book: Book, sheet: HostSheet, given: Argument): CellRange {
  if (given instanceof HostObject && given.target instanceof CellRange) return given.target;
  if (typeof given !== "string") throw invalidArgument();
  const [range, ...more] = rangeAt(book, sheet, given);
  if (!range || more.length > 0) throw invalidArgument();
  return range;
}
