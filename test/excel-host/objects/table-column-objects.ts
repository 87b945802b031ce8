import { bodyArea } from "../model/host-table.ts";
import { readHeadings } from "../model/table-headings.ts";
import { requireUnlocked } from "../model/write-cells.ts";
import { asText, asWhole } from "../wire/arguments.ts";
import { invalidArgument } from "../wire/host-error.ts";
import { emulate, type Argument, type HostObject, type Members } from "../wire/host-object.ts";
import { CellRange } from "./cell-range.ts";
import { changeContent, readValues } from "./range-content.ts";
import type { TableHere } from "./table-here.ts";

interface ColumnHere extends TableHere {
  readonly index: number;
  readonly name: string;
}

function cells(
  here: ColumnHere,
  rows: { readonly top: number; readonly bottom: number },
): CellRange {
  const column = here.table.area.left + here.index;
  return new CellRange(here.book, here.sheet, { ...rows, left: column, right: column });
}

function rangeObject(range: CellRange): HostObject {
  return range.book.objects.range(range.sheet, range.area);
}

const TABLE_COLUMN: Members<ColumnHere> = {
  kind: "TableColumn",
  identify: ({ index }) => ({ Id: index + 1 }),
  read: {
    Id: ({ index }) => index + 1,
    Index: ({ index }) => index,
    Name: ({ name }) => name,
    Values: (here) => readValues(cells(here, here.table.area)),
  },
  write: {
    Name: (here, given) => {
      const { top } = here.table.area;
      const heading = cells(here, { top, bottom: top });
      requireUnlocked(here.sheet, heading.area);
      changeContent(heading, [[asText(given)]], "ThisLocalAddin");
    },
    Values: (here, given) => {
      changeContent(cells(here, here.table.area), given, "ThisLocalAddin");
    },
  },
  calls: {
    GetRange: (here) => rangeObject(cells(here, here.table.area)),
    GetDataBodyRange: (here) => rangeObject(cells(here, bodyArea(here.table))),
    GetHeaderRowRange: (here) => {
      const { top } = here.table.area;
      return rangeObject(cells(here, { top, bottom: top }));
    },
  },
};

function columnsOf(here: TableHere): ColumnHere[] {
  const names = readHeadings(here.sheet, here.table.area);
  return names.map((name, index) => ({ ...here, index, name }));
}

/** By heading, or by id where the key is a number. */
function findColumn(here: TableHere, key: Argument): HostObject | null {
  const isWanted = ({ index, name }: ColumnHere) =>
    typeof key === "number" ? index + 1 === key : name.toLowerCase() === asText(key).toLowerCase();
  const found = columnsOf(here).find(isWanted);
  return found ? emulate(TABLE_COLUMN, found) : null;
}

const TABLE_COLUMNS: Members<TableHere> = {
  kind: "TableColumnCollection",
  read: { Count: (here) => columnsOf(here).length },
  items: (here) => columnsOf(here).map((column) => emulate(TABLE_COLUMN, column)),
  find: findColumn,
  calls: {
    GetCount: (here) => columnsOf(here).length,
    GetItemOrNullObject: findColumn,
    GetItemAt: (here, index) => {
      const found = columnsOf(here)[asWhole(index)];
      if (!found) throw invalidArgument();
      return emulate(TABLE_COLUMN, found);
    },
  },
};

/** The columns of a table; they are read and filled, not added or taken away. */
export function tableColumns(here: TableHere): HostObject {
  return emulate(TABLE_COLUMNS, here);
}
