import { rowCount } from "../model/areas.ts";
import { bodyArea } from "../model/host-table.ts";
import { span } from "../model/lines.ts";
import { deleteTableRow, insertTableRows } from "../model/table-rows.ts";
import { requireUnprotected } from "../model/write-cells.ts";
import { asWhole } from "../wire/arguments.ts";
import { invalidArgument } from "../wire/host-error.ts";
import { emulate, HostObject, type Argument, type Members } from "../wire/host-object.ts";
import type { Json } from "../wire/wire.ts";
import { CellRange } from "./cell-range.ts";
import { changeContent, readValues } from "./range-content.ts";
import type { TableHere } from "./table-here.ts";

interface RowHere extends TableHere {
  readonly index: number;
}

function cells({ book, sheet, table, index }: RowHere): CellRange {
  const row = bodyArea(table).top + index;
  return new CellRange(book, sheet, { ...table.area, top: row, bottom: row });
}

function remove({ sheet, table, index }: RowHere): void {
  requireUnprotected(sheet);
  if (index < 0 || index >= rowCount(bodyArea(table))) throw invalidArgument();
  deleteTableRow(sheet, table, index);
}

const TABLE_ROW: Members<RowHere> = {
  kind: "TableRow",
  read: {
    Index: ({ index }) => index,
    Values: (here) => readValues(cells(here)),
  },
  write: {
    Values: (here, given) => {
      changeContent(cells(here), given, "ThisLocalAddin");
    },
  },
  calls: {
    GetRange: (here) => here.book.objects.range(here.sheet, cells(here).area),
    Delete: (here) => {
      remove(here);
      return null;
    },
  },
};

function count({ table }: TableHere): number {
  return rowCount(bodyArea(table));
}

function rowAt(here: TableHere, index: Argument): HostObject {
  const row = asWhole(index);
  if (row < 0 || row >= count(here)) throw invalidArgument();
  return emulate(TABLE_ROW, { ...here, index: row });
}

/** Rows to add: a list of rows, or a value for every cell of one row. */
function addRows(here: TableHere, at: Argument, given: Argument): HostObject {
  const { sheet, table } = here;
  requireUnprotected(sheet);
  const values = given as Json;
  const rows = Array.isArray(values) ? values.length : 1;
  const index = at === null || at === undefined || at === -1 ? count(here) : asWhole(at);
  if (index > count(here) || rows === 0) throw invalidArgument();
  const area = insertTableRows(sheet, table, index, rows);
  changeContent(new CellRange(here.book, sheet, area), values ?? "", "ThisLocalAddin");
  return emulate(TABLE_ROW, { ...here, index });
}

/** Rows are given by number, or as row objects. */
function deleteRows(here: TableHere, given: Argument): null {
  const rows = (Array.isArray(given) ? given : [given]) as readonly Argument[];
  const indexes = rows.map((row) =>
    row instanceof HostObject ? asWhole(row.read("Index")) : asWhole(row),
  );
  for (const index of indexes.sort((a, b) => b - a)) remove({ ...here, index });
  return null;
}

const TABLE_ROWS: Members<TableHere> = {
  kind: "TableRowCollection",
  read: { Count: count },
  items: (here) => span(0, count(here) - 1).map((index) => rowAt(here, index)),
  calls: {
    GetCount: count,
    GetItemAt: rowAt,
    Add: addRows,
    DeleteRows: deleteRows,
    DeleteRowsAt: (here, index, many) => {
      const first = asWhole(index);
      return deleteRows(here, span(first, first + asWhole(many ?? 1) - 1));
    },
  },
};

/** The rows of a table between its headings and totals. */
export function tableRows(here: TableHere): HostObject {
  return emulate(TABLE_ROWS, here);
}
