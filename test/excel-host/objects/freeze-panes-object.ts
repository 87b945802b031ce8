import { intersect, WHOLE_SHEET } from "../model/areas.ts";
import type { Book } from "../model/book.ts";
import type { HostSheet } from "../model/host-sheet.ts";
import { asWhole } from "../wire/arguments.ts";
import { emulate, type HostObject, type Members } from "../wire/host-object.ts";
import { rangeGiven } from "./cell-range.ts";

interface Frozen {
  readonly book: Book;
  readonly sheet: HostSheet;
}

const FREEZE_PANES: Members<Frozen> = {
  kind: "WorksheetFreezePanes",
  calls: {
    FreezeRows: ({ sheet }, count) => {
      const rows = asWhole(count ?? 1);
      sheet.frozen = rows > 0 ? { ...WHOLE_SHEET, bottom: rows - 1 } : null;
      return null;
    },
    FreezeColumns: ({ sheet }, count) => {
      const columns = asWhole(count ?? 1);
      sheet.frozen = columns > 0 ? { ...WHOLE_SHEET, right: columns - 1 } : null;
      return null;
    },
    // All above and left of the range is frozen with it.
    FreezeAt: ({ book, sheet }, given) => {
      const { area } = rangeGiven(book, sheet, given);
      sheet.frozen = intersect(WHOLE_SHEET, { ...area, top: 0, left: 0 }) ?? null;
      return null;
    },
    Unfreeze: ({ sheet }) => {
      sheet.frozen = null;
      return null;
    },
    GetLocationOrNullObject: ({ book, sheet }) =>
      sheet.frozen ? book.objects.range(sheet, sheet.frozen) : null,
  },
};

/** The rows and columns of a sheet that stay in sight. */
export function freezePanes(book: Book, sheet: HostSheet): HostObject {
  return emulate(FREEZE_PANES, { book, sheet });
}
