import type { Row, Workbook, Worksheet } from "exceljs";
import { fold } from "../../../src/text/fold.ts";
import { KPI_COLUMNS, KPI_SHEET, type KpiField } from "../../../src/plan/kpi-sheet.ts";
import { readKpiPeriod } from "../../../src/read/kpi/read-kpi-period.ts";
import { cellText } from "../sheet/cell-text.ts";
import { FIRST_ROW } from "./return-template.ts";

/** What a partner types beside one figure that it is asked for. */
export interface TypedKpi {
  readonly kpi: string;
  /** `April 2018 to March 2019`. */
  readonly year: string;
  /** `Quarter 2`, `Q2` or `Year`. */
  readonly period: string;
  /** A number goes in as a number, anything else as text. */
  readonly value: string;
  readonly note?: string;
}

function columnOf(field: KpiField): number {
  return KPI_COLUMNS.findIndex((column) => column.field === field) + 1;
}

function isFor(row: Row, typed: TypedKpi): boolean {
  const textOf = (field: KpiField): string => row.getCell(columnOf(field)).text;
  return (
    textOf("kpi") === typed.kpi &&
    fold(textOf("year")) === fold(typed.year) &&
    readKpiPeriod(textOf("period")) === readKpiPeriod(typed.period)
  );
}

function rowFor(sheet: Worksheet, typed: TypedKpi): Row {
  for (let at = FIRST_ROW; at <= sheet.rowCount; at++) {
    const row = sheet.getRow(at);
    if (isFor(row, typed)) return row;
  }
  throw new RangeError(`The template does not ask for KPI ${typed.kpi}, ${typed.period}`);
}

/**
 * Types values into a return workbook as a partner would, each beside the figure it is asked for. Throws
 * a RangeError for one that the workbook does not ask for.
 */
export function typeKpis(workbook: Workbook, rows: readonly TypedKpi[]): void {
  if (rows.length === 0) return;
  const sheet = workbook.getWorksheet(KPI_SHEET);
  if (!sheet) throw new RangeError(`The return workbook has no sheet ${KPI_SHEET}`);
  for (const typed of rows) {
    const row = rowFor(sheet, typed);
    const isNumber = /^-?\d+(?:\.\d+)?$/u.test(typed.value);
    row.getCell(columnOf("value")).value = isNumber ? Number(typed.value) : cellText(typed.value);
    if (typed.note !== undefined && typed.note !== "")
      row.getCell(columnOf("note")).value = cellText(typed.note);
  }
}
