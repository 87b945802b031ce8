import type { KpiField } from "../../plan/kpi-sheet.ts";
import { cellIn, isBlank } from "../../workbook/lookup.ts";
import type { Cell, Row, Sheet, Workbook } from "../../workbook/workbook.ts";
import { headingMatcher, type HeadingMatcher } from "../headings/match-heading.ts";
import { KPI_HEADINGS } from "./kpi-headings.ts";
import { readKpiPeriod } from "./read-kpi-period.ts";

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

/** What can head the column that names a KPI. */
const NAMES_KPIS = /^\s*(?:kpi|indicator)\b.{0,30}$/iu;
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

/** The columns that the row heads; null where it heads no table of KPI values. */
function headingsIn(row: Row, fieldOf: HeadingMatcher<KpiField>): KpiColumn[] | null {
  const isHeading = ({ value }: Cell): boolean =>
    typeof value === "string" && NAMES_KPIS.test(value);
  if (!row.cells.some(isHeading)) return null;
  const columns = columnsOf(row, fieldOf);
  const isWhole = NEEDED.every((needed) => columns.some(({ field }) => field === needed));
  return isWhole ? columns : null;
}

/** True where the row says nothing, or names a period or gives a value. */
function isOfTable(row: Row, columns: readonly KpiColumn[]): boolean {
  const places = columns.filter(({ field }) => field === "period" || field === "value");
  return (
    row.cells.every(({ value }) => isBlank(value)) ||
    places.some(({ column }) => !isBlank(cellIn(row, column)?.value))
  );
}

/** True where the row surely is one of the table's: it names a KPI, and a period that can be told. */
function namesFigure(row: Row, columns: readonly KpiColumn[]): boolean {
  const valueOf = (wanted: KpiField) => {
    const at = columns.find(({ field }) => field === wanted)?.column;
    return at === undefined ? null : (cellIn(row, at)?.value ?? null);
  };
  const period = valueOf("period");
  const written = typeof period === "string" || typeof period === "number" ? String(period) : "";
  return !isBlank(valueOf("kpi")) && readKpiPeriod(written) !== null;
}

/**
 * Those of the rows below the headings that are the table's: up to the first that names no period and gives
 * no value; below that, such as a remark in between, those that surely are.
 */
function tableRows(below: readonly Row[], columns: readonly KpiColumn[]): Row[] {
  const end = below.findIndex((row) => !isOfTable(row, columns));
  if (end < 0) return [...below];
  return [...below.slice(0, end), ...below.slice(end).filter((row) => namesFigure(row, columns))];
}

function tablesOn(sheet: Sheet, fieldOf: HeadingMatcher<KpiField>): KpiTable[] {
  const heads = sheet.rows.flatMap((row, at) => {
    const columns = headingsIn(row, fieldOf);
    return columns === null ? [] : [{ headingRow: row.index, columns, at }];
  });
  return heads.map(({ headingRow, columns, at }, index) => {
    const below = sheet.rows.slice(at + 1, heads[index + 1]?.at);
    return { sheet, headingRow, columns, rows: tableRows(below, columns) };
  });
}

/** Every table of KPI values in a workbook, on whichever sheet that shows. */
export function findKpiTables({ sheets }: Workbook): KpiTable[] {
  const fieldOf = headingMatcher(KPI_HEADINGS, {});
  return sheets
    .filter(({ visibility }) => visibility === "visible")
    .flatMap((sheet) => tablesOn(sheet, fieldOf));
}
