import type { Plan } from "../../plan/plan.ts";
import type { MasterColumn } from "../../plan/table/define-table.ts";
import type { PlacedTable } from "../../read/master/place-table.ts";
import type { Area } from "../../workbook/address.ts";
import type { Edit } from "../../workbook/edit.ts";
import { cellIn, isBlank, rowAt } from "../../workbook/lookup.ts";
import { newColumn } from "./new-table.ts";

/** A table with the columns that a later version gave it, at its right end. */
export interface GrownTable {
  /** As it stands once the edits are done. */
  readonly place: PlacedTable;
  /** Keys of the columns that it gains. */
  readonly added: ReadonlySet<string>;
  /** Headings of the columns that it lacks still: what stands beside it leaves them no room. */
  readonly withoutRoom: readonly string[];
  readonly edits: readonly Edit[];
}

function missingColumns({ table, columns }: PlacedTable): MasterColumn[] {
  return table.columns.filter(({ key, addedLater }) => addedLater && !columns.has(key));
}

function isCrossed(column: number, [top, bottom]: readonly [number, number], block: Area): boolean {
  const across = block.left <= column && column <= block.right;
  return across && block.top <= bottom && top <= block.bottom;
}

/** True where nothing stands in the column beside the table, from its headings to its last row. */
function isFree({ sheet, excelTable, headingRow, lastRow }: PlacedTable, column: number): boolean {
  const bottom = excelTable?.area.bottom ?? lastRow;
  for (let row = headingRow; row <= bottom; row++) {
    const cell = cellIn(rowAt(sheet, row), column);
    if (cell && (cell.formula !== undefined || !isBlank(cell.value))) return false;
  }
  const others = sheet.tables.filter((table) => table !== excelTable).map(({ area }) => area);
  return ![...others, ...sheet.merges].some((block) =>
    isCrossed(column, [headingRow, bottom], block),
  );
}

/** The edit that adds one column; a plain range, which is no table, gets its heading alone. */
function columnEdit(
  place: PlacedTable,
  column: MasterColumn,
  index: number,
  plan: Pick<Plan, "statuses">,
): Edit {
  const { table, excelTable, sheet, headingRow } = place;
  if (excelTable) {
    const added = newColumn(column, table, plan);
    return { kind: "add-table-column", table: excelTable.name, column: added };
  }
  const address = { row: headingRow, column: index };
  return { kind: "set-cell", sheet: sheet.name, address, value: column.heading };
}

/**
 * Adds the columns that a master of an earlier version lacks at the right end of one of its tables, side by
 * side, as far as there is room.
 */
export function growTable(place: PlacedTable, plan: Pick<Plan, "statuses">): GrownTable {
  const missing = missingColumns(place);
  const taken = missing.findIndex((_, at) => !isFree(place, place.right + 1 + at));
  const fitting = taken < 0 ? missing : missing.slice(0, taken);
  const indexed = fitting.map((column, at) => ({ column, index: place.right + 1 + at }));
  const columns = indexed.map(({ column, index }) => [column.key, index] as const);
  return {
    place: {
      ...place,
      right: place.right + fitting.length,
      columns: new Map([...place.columns, ...columns]),
    },
    added: new Set(fitting.map(({ key }) => key)),
    withoutRoom: missing.slice(fitting.length).map(({ heading }) => heading),
    edits: indexed.map(({ column, index }) => columnEdit(place, column, index, plan)),
  };
}
