import type { Area } from "../../../src/workbook/address.ts";
import { addressText } from "../model/address-text.ts";
import { cellCount } from "../model/areas.ts";
import type { Book } from "../model/book.ts";
import { clearCells } from "../model/clear-cells.ts";
import type { HostSheet } from "../model/host-sheet.ts";
import { asOneOf, asWhole } from "../wire/arguments.ts";
import { invalidArgument } from "../wire/host-error.ts";
import { emulate, type HostObject, type Members } from "../wire/host-object.ts";
import { CellRange } from "./cell-range.ts";
import { conditionalFormats } from "./conditional-format-objects.ts";
import { rangeFormat } from "./range-format.ts";

interface Areas {
  readonly book: Book;
  readonly sheet: HostSheet;
  readonly areas: readonly Area[];
}

function rangesOf({ book, sheet, areas }: Areas): CellRange[] {
  return areas.map((area) => new CellRange(book, sheet, area));
}

function objectsOf({ book, sheet, areas }: Areas): HostObject[] {
  return areas.map((area) => book.objects.range(sheet, area));
}

const AREA_RANGES: Members<Areas> = {
  kind: "RangeCollection",
  items: objectsOf,
  calls: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: (all, index) => {
      const found = objectsOf(all)[asWhole(index)];
      if (!found) throw invalidArgument();
      return found;
    },
  },
};

const RANGE_AREAS: Members<Areas> = {
  kind: "RangeAreas",
  identify: ({ book }, self) => ({ _ReferenceId: book.references.hold(self) }),
  read: {
    Address: ({ sheet, areas }) => addressText(sheet.name, areas),
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0),
  },
  parts: {
    Areas: (all) => emulate(AREA_RANGES, all),
    Worksheet: ({ book, sheet }) => book.objects.worksheet(sheet),
    Format: (all) => rangeFormat(rangesOf(all)),
    ConditionalFormats: (all) => conditionalFormats(rangesOf(all)),
  },
  calls: {
    Clear: ({ sheet, areas }, applyTo) => {
      const what = asOneOf(["All", "Formats", "Contents"], applyTo ?? "All");
      for (const area of areas) clearCells(sheet, area, what);
      return null;
    },
    _KeepReference: () => null,
  },
};

/** Several areas of one sheet as a client has them: `Excel.RangeAreas`. */
export function rangeAreasObject(book: Book, sheet: HostSheet, areas: readonly Area[]): HostObject {
  return emulate(RANGE_AREAS, { book, sheet, areas });
}
