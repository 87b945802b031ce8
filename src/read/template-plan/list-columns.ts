import { LIST_HEADINGS } from "../../plan/list-headings.ts";
import { TEMPLATE_SHEETS } from "../../plan/return-template.ts";
import { type ListKey, listName } from "../../plan/template-plan.ts";
import { cellAt, isBlank, namedArea, sheetNamed } from "../../workbook/lookup.ts";
import type { CellValue, Sheet, Workbook } from "../../workbook/workbook.ts";
import { headingColumns } from "./heading-columns.ts";

const LISTS = Object.entries(LIST_HEADINGS) as [ListKey, string][];

/** The first of each run of lists that stand side by side: a row of a run describes one thing. */
const FIRST_OF_RUN: ReadonlySet<ListKey> = new Set([
  "references",
  "statuses",
  "partners",
  "partnerIds",
  "planYears",
  "rounds",
  "columns",
  "settings",
  "referenceTimescaleHeadings",
]);

/** Lists that templates of earlier versions lack: what they would say is then empty. */
const ADDED_LATER: ReadonlySet<ListKey> = new Set(["referenceTimescaleHeadings"]);

/** The cells of one list, from the row below its heading to its last. */
export interface ListColumn {
  readonly sheet: Sheet;
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
}

/** What stands in a row of a list. */
export function valueAt({ sheet, column }: ListColumn, row: number): CellValue | undefined {
  return cellAt(sheet, { row, column })?.value;
}

function namedColumns(workbook: Workbook): Map<ListKey, ListColumn> {
  return new Map(
    LISTS.flatMap(([key]) => {
      const named = namedArea(workbook, listName(key));
      if (!named || named.area.left !== named.area.right) return [];
      const { left, top, bottom } = named.area;
      return [[key, { sheet: named.sheet, column: left, top, bottom }] as const];
    }),
  );
}

function lastRow(column: ListColumn): number {
  let last = column.top - 1;
  while (!isBlank(valueAt(column, last + 1))) last++;
  return last;
}

/** Where a workbook has lost its names: each list runs from below its heading to the first empty cell. */
function headedColumns(workbook: Workbook): Map<ListKey, ListColumn> {
  const sheet = sheetNamed(workbook, TEMPLATE_SHEETS.lists);
  const found = sheet && headingColumns(sheet, LISTS);
  if (!found) return new Map();
  const top = found.row + 1;
  return new Map(
    [...found.columns].map(([key, column]) => {
      const list = { sheet, column, top, bottom: top };
      return [key, { ...list, bottom: lastRow(list) }];
    }),
  );
}

/** True where the lists of each run stand side by side, row for row. */
function areAligned(columns: ReadonlyMap<ListKey, ListColumn>): boolean {
  let first: ListColumn | undefined;
  return LISTS.every(([key]) => {
    const column = columns.get(key);
    if (FIRST_OF_RUN.has(key)) first = column;
    if (column === undefined) return ADDED_LATER.has(key);
    return (
      column.sheet === first?.sheet && column.top === first.top && column.bottom === first.bottom
    );
  });
}

/**
 * Where each list of a template stands, by the defined names, or, where some of those were lost, by the
 * headings. Null where a list is missing, or is not as long as those beside it.
 */
export function findListColumns(workbook: Workbook): ReadonlyMap<ListKey, ListColumn> | null {
  const named = namedColumns(workbook);
  const isWhole = LISTS.every(([key]) => named.has(key) || ADDED_LATER.has(key));
  const columns = isWhole ? named : headedColumns(workbook);
  return areAligned(columns) ? columns : null;
}
