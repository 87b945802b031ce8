import { readAddress } from "../model/address-text.ts";
import { areaOfCell } from "../model/areas.ts";
import type { Book } from "../model/book.ts";
import { asText } from "../wire/arguments.ts";
import { itemNotFound } from "../wire/host-error.ts";
import { emulate, type Argument, type HostObject, type Members } from "../wire/host-object.ts";
import { application, runtime } from "./application-objects.ts";
import { functions } from "./functions-object.ts";
import { namedItems } from "./name-objects.ts";
import { workbookProtection } from "./protection-object.ts";
import { tables } from "./table-objects.ts";
import { worksheets } from "./worksheets-object.ts";

/** The cells of a change event, by the reference that came with it: a sheet's id and an address. */
function changedRange(book: Book, reference: Argument): HostObject | null {
  const [id = "", address = ""] = asText(reference).split("!");
  const sheet = book.findSheet(id);
  const area = readAddress(address)?.areas[0];
  return sheet && area ? book.objects.range(sheet, area) : null;
}

const WORKBOOK: Members<Book> = {
  kind: "Workbook",
  read: { Name: ({ name }) => name },
  parts: {
    Worksheets: worksheets,
    Tables: (book) => tables(book, null),
    Names: (book) => namedItems(book, null),
    Application: application,
    Functions: functions,
    Protection: workbookProtection,
    _Runtime: runtime,
  },
  calls: {
    GetSelectedRange: (book) => book.objects.range(book.selection.sheet, book.selection.area),
    GetActiveCell: (book) => {
      const { sheet, area } = book.selection;
      return book.objects.range(sheet, areaOfCell(area.top, area.left));
    },
    _GetRangeForEventByReferenceId: (book, reference) => {
      const range = changedRange(book, reference);
      if (!range) throw itemNotFound();
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: changedRange,
    _RemoveReference: ({ references }, id) => {
      references.letGo(asText(id));
      return null;
    },
  },
};

/** The open workbook as a client has it: `Excel.Workbook`. */
export function workbookObject(book: Book): HostObject {
  return emulate(WORKBOOK, book);
}
