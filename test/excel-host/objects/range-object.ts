import {
  cellCount,
  columnCount,
  hasWholeColumns,
  hasWholeRows,
  intersect,
  rowCount,
} from "../model/areas.ts";
import { clearCells } from "../model/clear-cells.ts";
import { insertCells } from "../model/insert-cells.ts";
import { allOrNone } from "../model/lines.ts";
import { specialCells } from "../model/special-cells.ts";
import { requireAllowed, requireUnprotected } from "../model/write-cells.ts";
import { asFlag, asOneOf, asText, asWhole } from "../wire/arguments.ts";
import {
  invalidArgument,
  invalidOperation,
  itemNotFound,
  notImplemented,
} from "../wire/host-error.ts";
import { EVENT } from "../wire/host-events.ts";
import { emulate, type Argument, type HostObject, type Members } from "../wire/host-object.ts";
import { areaText } from "../model/address-text.ts";
import { conditionalFormats } from "./conditional-format-objects.ts";
import type { CellRange } from "./cell-range.ts";
import { dataValidation } from "./data-validation-object.ts";
import {
  changeContent,
  rangeAddress,
  readFormulas,
  readNumberFormats,
  readText,
  readValues,
  readValueTypes,
  tellChange,
  writeNumberFormats,
} from "./range-content.ts";
import { rangeFormat } from "./range-format.ts";
import { geometryCalls } from "./range-geometry.ts";
import { cellProperties, columnProperties, rowProperties } from "./range-properties.ts";

function select({ book, sheet, area }: CellRange): null {
  if (sheet.visibility !== "visible") {
    throw invalidOperation("A cell of a hidden worksheet cannot be selected.");
  }
  book.select(sheet, area);
  book.events.tell(EVENT.selectionChanged, sheet.id, {
    address: areaText(area),
    worksheetId: sheet.id,
  });
  return null;
}

function hide(range: CellRange, which: "hiddenRows" | "hiddenColumns", hidden: boolean): void {
  const { sheet, area } = range;
  const isRows = which === "hiddenRows";
  requireAllowed(sheet, isRows ? "allowFormatRows" : "allowFormatColumns");
  const [from, to] = isRows ? [area.top, area.bottom] : [area.left, area.right];
  for (let index = from; index <= to; index += 1) {
    if (hidden) sheet[which].add(index);
    else sheet[which].delete(index);
  }
}

function isRowHidden({ sheet, area }: CellRange): boolean | null {
  return allOrNone(sheet.hiddenRows, area.top, area.bottom);
}

function isColumnHidden({ sheet, area }: CellRange): boolean | null {
  return allOrNone(sheet.hiddenColumns, area.left, area.right);
}

function special(range: CellRange, kind: Argument, valueType: Argument): HostObject | null {
  if (valueType !== undefined && valueType !== null && valueType !== "All") throw invalidArgument();
  const areas = specialCells(range.sheet, range.area, asText(kind));
  return areas.length > 0 ? range.book.objects.rangeAreas(range.sheet, areas) : null;
}

function merged(range: CellRange): HostObject | null {
  const merges = range.sheet.merges.filter((merge) => intersect(merge, range.area));
  return merges.length > 0 ? range.book.objects.rangeAreas(range.sheet, merges) : null;
}

function merge(range: CellRange, across: Argument): null {
  const { sheet, area } = range;
  if (across === true) throw invalidArgument();
  requireUnprotected(sheet);
  sheet.merges = [...sheet.merges.filter((own) => !intersect(own, area)), area];
  return null;
}

const RANGE: Members<CellRange> = {
  kind: "Range",
  identify: (range, self) => ({ _ReferenceId: range.book.references.hold(self) }),
  read: {
    Address: rangeAddress,
    RowIndex: ({ area }) => area.top,
    ColumnIndex: ({ area }) => area.left,
    RowCount: ({ area }) => rowCount(area),
    ColumnCount: ({ area }) => columnCount(area),
    // More cells than 2³¹ - 1 are -1 in Excel.
    CellCount: ({ area }) => (cellCount(area) < 2 ** 31 ? cellCount(area) : -1),
    Values: readValues,
    ValueTypes: readValueTypes,
    Text: readText,
    Formulas: readFormulas,
    NumberFormat: readNumberFormats,
    RowHidden: isRowHidden,
    ColumnHidden: isColumnHidden,
    Hidden: (range) => isRowHidden(range) === true || isColumnHidden(range) === true,
    IsEntireColumn: ({ area }) => hasWholeColumns(area),
    IsEntireRow: ({ area }) => hasWholeRows(area),
  },
  write: {
    Values: (range, given) => {
      changeContent(range, given, "ThisLocalAddin");
    },
    Formulas: (range, given) => {
      changeContent(range, given, "ThisLocalAddin");
    },
    NumberFormat: writeNumberFormats,
    RowHidden: (range, given) => {
      hide(range, "hiddenRows", asFlag(given));
    },
    ColumnHidden: (range, given) => {
      hide(range, "hiddenColumns", asFlag(given));
    },
  },
  parts: {
    Format: (range) => rangeFormat([range]),
    Worksheet: ({ book, sheet }) => book.objects.worksheet(sheet),
    DataValidation: (range) => dataValidation(range),
    ConditionalFormats: (range) => conditionalFormats([range]),
  },
  calls: {
    ...geometryCalls((range) => rangeObject(range)),
    Select: select,
    Clear: (range, applyTo) => {
      const what = asOneOf(["All", "Formats", "Contents"], applyTo ?? "All");
      clearCells(range.sheet, range.area, what);
      if (what !== "Formats") tellChange(range, "ThisLocalAddin");
      return null;
    },
    Insert: (range, shift) => {
      if (asOneOf(["Down", "Right"], shift) === "Right")
        throw notImplemented("Range.insert to the right");
      requireUnprotected(range.sheet);
      insertCells(range.sheet, range.area);
      return rangeObject(range);
    },
    Merge: merge,
    Unmerge: ({ sheet, area }) => {
      requireUnprotected(sheet);
      sheet.merges = sheet.merges.filter((own) => !intersect(own, area));
      return null;
    },
    GetMergedAreasOrNullObject: merged,
    GetCellProperties: cellProperties,
    GetRowProperties: rowProperties,
    GetColumnProperties: columnProperties,
    GetSpecialCells: (range, kind, valueType) => {
      const found = special(range, kind, valueType);
      if (!found) throw itemNotFound();
      return found;
    },
    GetSpecialCellsOrNullObject: special,
    _ValidateArraySize: ({ area }, rows, columns) => {
      if (asWhole(rows) === rowCount(area) && asWhole(columns) === columnCount(area)) return null;
      throw invalidArgument(
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
    },
    _KeepReference: () => null,
  },
};

/** Cells as a client has them: `Excel.Range`. */
export function rangeObject(range: CellRange): HostObject {
  return emulate(RANGE, range);
}
