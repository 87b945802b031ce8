import { absoluteAddress, readAddress } from "../model/address-text.ts";
import type { Book, HostName } from "../model/book.ts";
import type { HostSheet } from "../model/host-sheet.ts";
import { asFlag, asText } from "../wire/arguments.ts";
import { invalidArgument, itemAlreadyExists } from "../wire/host-error.ts";
import { emulate, HostObject, type Argument, type Members } from "../wire/host-object.ts";
import type { Json } from "../wire/wire.ts";
import { CellRange } from "./cell-range.ts";

/** Names known in the whole workbook, or those of one sheet. */
interface NamesHere {
  readonly book: Book;
  readonly sheet: HostSheet | null;
}

interface NameHere {
  readonly book: Book;
  readonly name: HostName;
}

function rangeOf({ book, name }: NameHere): CellRange | null {
  const address = readAddress(name.refersTo);
  const sheet = address?.sheet === undefined ? name.sheet : book.findSheet(address.sheet);
  const [area, ...more] = address?.areas ?? [];
  return sheet && area && more.length === 0 ? new CellRange(book, sheet, area) : null;
}

/** A constant such as `"text"`, `12.5` or `TRUE`; what is neither that nor a range is an error. */
function typeAndValue(here: NameHere): { readonly type: string; readonly value: Json } {
  const { refersTo } = here.name;
  if (rangeOf(here)) return { type: "Range", value: refersTo };
  const text = /^"((?:[^"]|"")*)"$/u.exec(refersTo);
  if (text) return { type: "String", value: (text[1] ?? "").replaceAll('""', '"') };
  if (/^(?:TRUE|FALSE)$/iu.test(refersTo)) {
    return { type: "Boolean", value: refersTo.toUpperCase() === "TRUE" };
  }
  const number = Number(refersTo);
  if (refersTo !== "" && Number.isFinite(number)) {
    return { type: Number.isInteger(number) ? "Integer" : "Double", value: number };
  }
  return { type: "Error", value: refersTo.includes("#REF!") ? "#REF!" : "#VALUE!" };
}

function rangeObject(here: NameHere): HostObject | null {
  const range = rangeOf(here);
  return range && here.book.objects.range(range.sheet, range.area);
}

const NAMED_ITEM: Members<NameHere> = {
  kind: "NamedItem",
  identify: ({ name }) => ({ _Id: name.name }),
  read: {
    Name: ({ name }) => name.name,
    Formula: ({ name }) => `=${name.refersTo}`,
    Value: (here) => typeAndValue(here).value,
    Type: (here) => typeAndValue(here).type,
    Visible: ({ name }) => name.visible,
    Comment: ({ name }) => name.comment,
    Scope: ({ name }) => (name.sheet ? "Worksheet" : "Workbook"),
  },
  write: {
    Visible: ({ name }, given) => {
      name.visible = asFlag(given);
    },
    Comment: ({ name }, given) => {
      name.comment = asText(given);
    },
    Formula: ({ name }, given) => {
      name.refersTo = asText(given).replace(/^=/u, "");
    },
  },
  parts: {
    WorksheetOrNullObject: ({ book, name }) => name.sheet && book.objects.worksheet(name.sheet),
  },
  calls: {
    GetRange: (here) => {
      const found = rangeObject(here);
      if (!found) throw invalidArgument();
      return found;
    },
    GetRangeOrNullObject: rangeObject,
    Delete: ({ book, name }) => {
      book.names = book.names.filter((other) => other !== name);
      return null;
    },
  },
};

function namesHere({ book, sheet }: NamesHere): HostName[] {
  return book.names.filter((name) => name.sheet === sheet);
}

function findName(here: NamesHere, key: Argument): HostObject | null {
  const wanted = asText(key).toLowerCase();
  const name = namesHere(here).find((one) => one.name.toLowerCase() === wanted);
  return name ? emulate(NAMED_ITEM, { book: here.book, name }) : null;
}

/** Letters first, nothing that could be an address, no spaces: as Excel takes names. */
function isName(text: string): boolean {
  return /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(text) && readAddress(text) === undefined;
}

function addName(
  here: NamesHere,
  given: Argument,
  reference: Argument,
  comment: Argument,
): HostObject {
  const { book, sheet } = here;
  const text = asText(given);
  if (!isName(text)) throw invalidArgument();
  if (findName(here, text)) throw itemAlreadyExists();
  const range = reference instanceof HostObject ? reference.target : null;
  const refersTo =
    range instanceof CellRange
      ? absoluteAddress(range.sheet.name, range.area)
      : asText(reference).replace(/^=/u, "");
  const name = { name: text, sheet, refersTo, visible: true, comment: asText(comment ?? "") };
  book.names = [...book.names, name];
  return emulate(NAMED_ITEM, { book, name });
}

const NAMES: Members<NamesHere> = {
  kind: "NamedItemCollection",
  items: (here) => namesHere(here).map((name) => emulate(NAMED_ITEM, { book: here.book, name })),
  find: findName,
  calls: {
    GetCount: (here) => namesHere(here).length,
    GetItemOrNullObject: findName,
    Add: addName,
  },
};

/** The names of the workbook, or those that belong to a sheet. */
export function namedItems(book: Book, sheet: HostSheet | null): HostObject {
  return emulate(NAMES, { book, sheet });
}
