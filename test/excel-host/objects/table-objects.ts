import type { Area } from "../../../src/workbook/address.ts";
import { intersect, rowCount } from "../model/areas.ts";
import type { Book } from "../model/book.ts";
import { clearCells } from "../model/clear-cells.ts";
import type { HostSheet } from "../model/host-sheet.ts";
import { bodyArea, TABLE_LOOK, type HostTable } from "../model/host-table.ts";
import { writeHeadings } from "../model/table-headings.ts";
import { insertTableRows } from "../model/table-rows.ts";
import { requireUnprotected } from "../model/write-cells.ts";
import { asFlag, asText, asWhole } from "../wire/arguments.ts";
import { HostError, invalidArgument, itemAlreadyExists } from "../wire/host-error.ts";
import { emulate, type Argument, type HostObject, type Members } from "../wire/host-object.ts";
import type { Json } from "../wire/wire.ts";
import { rangeGiven } from "./cell-range.ts";
import { tableColumns } from "./table-column-objects.ts";
import { tableRows } from "./table-row-objects.ts";
import type { TableHere } from "./table-here.ts";

/** The tables of a sheet, or of the whole workbook. */
interface TablesHere {
  readonly book: Book;
  readonly sheet: HostSheet | null;
}

function rangeOf({ book, sheet }: TableHere, area: Area): HostObject {
  return book.objects.range(sheet, area);
}

function flag(name: keyof typeof TABLE_LOOK & `${"show" | "highlight"}${string}`) {
  return {
    read: ({ table }: TableHere): Json => table[name],
    write: ({ table }: TableHere, given: Json): void => {
      table[name] = asFlag(given);
    },
  };
}

const FLAGS = {
  ShowBandedRows: flag("showBandedRows"),
  ShowBandedColumns: flag("showBandedColumns"),
  ShowFilterButton: flag("showFilterButton"),
  HighlightFirstColumn: flag("highlightFirstColumn"),
  HighlightLastColumn: flag("highlightLastColumn"),
};

function each<T>(pick: (one: (typeof FLAGS)["ShowBandedRows"]) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(FLAGS).map(([name, one]) => [name, pick(one)]));
}

function rename({ book, table }: TableHere, given: Json): void {
  const name = asText(given);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.]{0,254}$/u.test(name)) throw invalidArgument();
  const taken = book.tables.find((one) => one.table.name.toLowerCase() === name.toLowerCase());
  if (taken && taken.table !== table) throw itemAlreadyExists();
  table.name = name;
}

function resize({ book, sheet, table }: TableHere, given: Argument): null {
  const range = rangeGiven(book, sheet, given);
  requireUnprotected(sheet);
  const { area } = range;
  const isFit = range.sheet === sheet && area.top === table.area.top && rowCount(area) > 1;
  if (!isFit || !intersect(area, table.area)) throw invalidArgument();
  requireNoOverlap(sheet, area, table);
  table.area = area;
  writeHeadings(sheet, area);
  return null;
}

function remove({ sheet, table }: TableHere): void {
  requireUnprotected(sheet);
  sheet.tables = sheet.tables.filter((other) => other !== table);
}

const TABLE: Members<TableHere> = {
  kind: "Table",
  identify: ({ table }) => ({ Id: table.id }),
  read: {
    Id: ({ table }) => table.id,
    Name: ({ table }) => table.name,
    ShowHeaders: ({ table }) => table.showHeaders,
    ShowTotals: ({ table }) => table.showTotals,
    Style: ({ table }) => table.style,
    ...each(({ read }) => read),
  },
  write: {
    Name: rename,
    Style: ({ table }, given) => {
      table.style = asText(given);
    },
    ...each(({ write }) => write),
  },
  parts: {
    Worksheet: ({ book, sheet }) => book.objects.worksheet(sheet),
    Columns: tableColumns,
    Rows: tableRows,
  },
  calls: {
    GetRange: (here) => rangeOf(here, here.table.area),
    GetDataBodyRange: (here) => rangeOf(here, bodyArea(here.table)),
    GetHeaderRowRange: (here) => {
      const { area } = here.table;
      return rangeOf(here, { ...area, bottom: area.top });
    },
    GetTotalRowRange: (here) => {
      const { area, showTotals } = here.table;
      if (!showTotals) throw invalidArgument();
      return rangeOf(here, { ...area, top: area.bottom });
    },
    Resize: resize,
    // Unlike convertToRange, this takes the cells with it.
    Delete: (here) => {
      remove(here);
      clearCells(here.sheet, here.table.area, "All");
      return null;
    },
    ConvertToRange: (here) => {
      remove(here);
      return rangeOf(here, here.table.area);
    },
  },
};

function requireNoOverlap(sheet: HostSheet, area: Area, own?: HostTable): void {
  const others = sheet.tables.filter((table) => table !== own);
  if (others.some((table) => intersect(table.area, area))) {
    throw new HostError("InvalidArgument", "A table can't overlap another table.");
  }
}

function tableName(book: Book): string {
  const taken = new Set(book.tables.map(({ table }) => table.name.toLowerCase()));
  let number = 1;
  while (taken.has(`table${number}`)) number += 1;
  return `Table${number}`;
}

function addTable({ book, sheet }: TablesHere, given: Argument, hasHeaders: Argument): HostObject {
  const range = rangeGiven(book, sheet ?? book.selection.sheet, given);
  if (sheet && range.sheet !== sheet) throw invalidArgument();
  requireUnprotected(range.sheet);
  requireNoOverlap(range.sheet, range.area);
  const table = {
    ...TABLE_LOOK,
    id: book.nextId("table"),
    name: tableName(book),
    area: range.area,
  };
  if (!asFlag(hasHeaders)) insertTableRows(range.sheet, { ...table, showHeaders: false }, 0, 1);
  const missing = asFlag(hasHeaders) && rowCount(range.area) > 1 ? 0 : 1;
  table.area = { ...range.area, bottom: range.area.bottom + missing };
  writeHeadings(range.sheet, table.area);
  range.sheet.tables = [...range.sheet.tables, table];
  return emulate(TABLE, { book, sheet: range.sheet, table });
}

function tablesHere({ book, sheet }: TablesHere): TableHere[] {
  return book.tables
    .filter((one) => !sheet || one.sheet === sheet)
    .map((one) => ({ book, ...one }));
}

function findTable(here: TablesHere, key: Argument): HostObject | null {
  const wanted = asText(key).toLowerCase();
  const found = tablesHere(here).find(
    ({ table }) => table.id === wanted || table.name.toLowerCase() === wanted,
  );
  return found ? emulate(TABLE, found) : null;
}

const TABLES: Members<TablesHere> = {
  kind: "TableCollection",
  read: { Count: (here) => tablesHere(here).length },
  items: (here) => tablesHere(here).map((one) => emulate(TABLE, one)),
  find: findTable,
  calls: {
    GetCount: (here) => tablesHere(here).length,
    GetItemOrNullObject: findTable,
    GetItemAt: (here, index) => {
      const found = tablesHere(here)[asWhole(index)];
      if (!found) throw invalidArgument();
      return emulate(TABLE, found);
    },
    Add: addTable,
  },
};

/** The tables of a sheet, or with null those of the workbook. */
export function tables(book: Book, sheet: HostSheet | null): HostObject {
  return emulate(TABLES, { book, sheet });
}
