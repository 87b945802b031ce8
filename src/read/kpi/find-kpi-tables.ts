import type { KpiField } from "../../plan/kpi-sheet.ts";
import { cellIn, isBlank } from "../../workbook/lookup.ts";
import type { Row, Sheet, Workbook } from "../../workbook/workbook.ts";
import { headingMatcher, type HeadingMatcher } from "../match-heading.ts";
import { isKpiHeading } from "./is-kpi-heading.ts";
import { KPI_HEADINGS } from "./kpi-headings.ts";

/** A column of a table of KPI values; `field` is null for one that the form does not have. */
export interface KpiColumn {
  readonly field: KpiField | null;
  readonly heading: string;
  readonly column: number;
}

/** A table of KPI values, found by its headings. */
export interface KpiTable {
  readonly sheet: Sheet;
  readonly headingRow: number;
  readonly columns: readonly KpiColumn[];
  readonly rows: readonly Row[];
}

/** A table without these is none of KPI values. */
const NEEDED: readonly KpiField[] = ["kpi", "period", "value"];
/** A spelling, one with a remark in brackets, or a slip of the keyboard; a word in passing is none. */
const SURE = 0.8;

function columnsOf(row: Row, fieldOf: HeadingMatcher<KpiField>): KpiColumn[] {
  const taken = new Set<KpiField>();
  return row.cells.flatMap(({ value, column }) => {
    if (typeof value !== "string" || isBlank(value)) return [];
    const match = fieldOf(value);
    const field = match && match.score >= SURE && !taken.has(match.field) ? match.field : null;
    if (field !== null) taken.add(field);
    return [{ field, heading: value, column }];
  });
}

/** The rows below the headings that name a period or give a value, up to the first that does neither. */
function rowsBelow(sheet: Sheet, { index }: Row, columns: readonly KpiColumn[]): Row[] {
  const places = columns.flatMap(({ field, column }) =>
    field === "period" || field === "value" ? [column] : [],
  );
  const below = sheet.rows.filter((row) => row.index > index);
  const end = below.findIndex(
    (row) =>
      row.cells.some(({ value }) => !isBlank(value)) &&
      places.every((column) => isBlank(cellIn(row, column)?.value)),
  );
  return end < 0 ? below : below.slice(0, end);
}

function tablesOn(sheet: Sheet, fieldOf: HeadingMatcher<KpiField>): KpiTable[] {
  const tables: KpiTable[] = [];
  let last = -1;
  for (const row of sheet.rows) {
    if (row.index <= last || !row.cells.some(({ value }) => isKpiHeading(value))) continue;
    const columns = columnsOf(row, fieldOf);
    if (!NEEDED.every((needed) => columns.some(({ field }) => field === needed))) continue;
    const rows = rowsBelow(sheet, row, columns);
    last = rows.at(-1)?.index ?? row.index;
    tables.push({ sheet, headingRow: row.index, columns, rows });
  }
  return tables;
}

/** Every table of KPI values in a workbook, on whichever sheet that shows. */
export function findKpiTables({ sheets }: Workbook): KpiTable[] {
  const fieldOf = headingMatcher(KPI_HEADINGS, {});
  return sheets
    .filter(({ visibility }) => visibility === "visible")
    .flatMap((sheet) => tablesOn(sheet, fieldOf));
}
