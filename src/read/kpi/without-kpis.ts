import type { Sheet, Workbook } from "../../workbook/workbook.ts";
import { findKpiTables } from "./find-kpi-tables.ts";
import { findKpiLists } from "./template-kpis.ts";

/** Columns of a sheet that are not read as updates, in these rows. */
interface Taken {
  readonly sheet: Sheet;
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

function takenBy(workbook: Workbook): Taken[] {
  const tables = findKpiTables(workbook).map(({ sheet, headingRow, columns, rows }) => ({
    sheet,
    rows: new Set([headingRow, ...rows.map(({ index }) => index)]),
    columns: new Set(columns.map(({ column }) => column)),
  }));
  const lists = findKpiLists(workbook);
  if (!lists) return tables;
  const below = lists.sheet.rows.filter(({ index }) => index >= lists.row);
  const columns = new Set(lists.columns.values());
  return [
    ...tables,
    { sheet: lists.sheet, rows: new Set(below.map(({ index }) => index)), columns },
  ];
}

function withoutTaken(sheet: Sheet, taken: readonly Taken[]): Sheet {
  if (taken.length === 0) return sheet;
  const byRow = new Map<number, ReadonlySet<number>[]>();
  for (const { rows, columns } of taken)
    for (const row of rows) byRow.set(row, [...(byRow.get(row) ?? []), columns]);
  const isTaken = (row: number, column: number): boolean =>
    byRow.get(row)?.some((columns) => columns.has(column)) === true;
  return {
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.filter(({ column }) => !isTaken(row.index, column)),
    })),
  };
}

/**
 * The workbook as the reader of updates is to see it: without its tables of KPI values and the list of
 * the plan's KPIs. What stands beside them stays, so that nothing goes unsaid.
 */
export function withoutKpis(workbook: Workbook): Workbook {
  const taken = takenBy(workbook);
  if (taken.length === 0) return workbook;
  const sheets = workbook.sheets.map((sheet) =>
    withoutTaken(
      sheet,
      taken.filter((one) => one.sheet === sheet),
    ),
  );
  return { ...workbook, sheets };
}
