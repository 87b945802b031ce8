import type { Edit } from "../../../workbook/edit.ts";
import type { SheetPlace } from "../package/editable-workbook.ts";
import type { EditableTable } from "../sheet/editable-table.ts";
import type { RowRange } from "../sheet/row-ranges.ts";

/** Edits that may reach any row: below a merge, or beside a whole table. */
const ANYWHERE: ReadonlySet<Edit["kind"]> = new Set(["mark-cells", "add-table-column"]);

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function tableOf(name: string, tables: readonly EditableTable[]): EditableTable | undefined {
  return tables.find((table) => isSame(table.name, name));
}

function isOn(edit: Edit, place: SheetPlace, tables: readonly EditableTable[]): boolean {
  switch (edit.kind) {
    case "set-cell":
    case "mark-cells":
      return isSame(edit.sheet, place.name);
    case "append-rows":
    case "add-table-column":
      return tableOf(edit.table, tables)?.sheet.part === place.part;
    case "add-first-sheet":
    case "add-table-sheet":
      return false;
  }
}

/** The rows that an edit of this sheet reads or writes: a day takes its looks from the row above. */
function rowsOf(edit: Edit, tables: readonly EditableTable[]): RowRange[] {
  if (edit.kind === "set-cell") {
    const { row } = edit.address;
    return [{ first: row - 1, last: row }];
  }
  if (edit.kind !== "append-rows") return [];
  const table = tableOf(edit.table, tables);
  const last = table?.modelRow ?? table?.area.bottom ?? 0;
  return [{ first: last - 1, last: Infinity }];
}

/** The rows of a sheet that these edits read or write; undefined where they may be any. */
export function touchedRows(
  edits: readonly Edit[],
  place: SheetPlace,
  tables: readonly EditableTable[],
): RowRange[] | undefined {
  const own = edits.filter((edit) => isOn(edit, place, tables));
  if (own.some(({ kind }) => ANYWHERE.has(kind))) return undefined;
  return own.flatMap((edit) => rowsOf(edit, tables));
}
