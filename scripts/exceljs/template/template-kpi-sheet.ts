import type { Cell, Workbook, Worksheet } from "exceljs";
import { longDay } from "../../../src/calendar/iso-day.ts";
import { yearPartName } from "../../../src/calendar/year-part.ts";
import {
  KPI_COLUMNS,
  KPI_SHEET,
  KPI_TABLE,
  type KpiField,
  NO_DATA,
} from "../../../src/plan/kpi-sheet.ts";
import type { AskedKpi } from "../../../src/plan/register/asked-kpis.ts";
import { columnLetters } from "../../../src/workbook/address.ts";
import { heightFor } from "../../../src/workbook/row-height.ts";
import { addRule, numberOrMarkerRule, textRule } from "../sheet/input-rules.ts";
import { setUpSheet } from "../sheet/print-setup.ts";
import {
  FIRST_ROW,
  HEADING_ROW,
  type ReturnTemplate,
  type TemplateKpis,
} from "./return-template.ts";
import {
  prepareAnswer,
  writeHeadings,
  writeReadOnly,
  writeSheetTitle,
} from "../sheet/write-cell.ts";

const WIDTHS: Readonly<Record<KpiField, number>> = {
  kpi: 8,
  measure: 46,
  unit: 10,
  year: 26,
  period: 38,
  last: 14,
  value: 14,
  note: 40,
};
const ANSWERS: ReadonlySet<KpiField> = new Set(["value", "note"]);
/** Points: room for a figure in a row that nobody has typed in. */
const EMPTY_ROW_HEIGHT = 20;
/** Numbers stay numbers, and `[x]` stays text. */
const ANY_VALUE = "General";

function printedTexts(asked: AskedKpi): Readonly<Record<KpiField, string>> {
  return {
    kpi: asked.kpi,
    measure: asked.measure,
    unit: asked.unit,
    year: asked.year,
    period: yearPartName(asked.start, asked.period),
    last: asked.last.trim() === "" ? NO_DATA : asked.last,
    value: "",
    note: "",
  };
}

function writeRow(sheet: Worksheet, row: number, asked: AskedKpi): void {
  const texts = printedTexts(asked);
  KPI_COLUMNS.forEach(({ field }, index) => {
    const cell: Cell = sheet.getCell(row, index + 1);
    if (ANSWERS.has(field)) prepareAnswer(cell, field === "value" ? ANY_VALUE : "@");
    else writeReadOnly(cell, texts[field], field === "kpi" ? "strong" : "text");
  });
  const height = heightFor(Object.values(texts), Object.values(WIDTHS));
  sheet.getRow(row).height = Math.max(EMPTY_ROW_HEIGHT, height);
}

function addRules(sheet: Worksheet, last: number): void {
  const columnOf = (field: KpiField): string =>
    columnLetters(KPI_COLUMNS.findIndex((column) => column.field === field));
  const [value, note] = [columnOf("value"), columnOf("note")];
  const valueRule = numberOrMarkerRule(`${value}${FIRST_ROW}`, NO_DATA, {
    title: "Value",
    text: `A number, or ${NO_DATA} if there is no data. Leave it empty where the value last given still stands.`,
  });
  const noteRule = textRule({
    title: "Note",
    text: "What a reader must know of the figure: provisional, a new way of counting. No personal details.",
  });
  addRule(sheet, `${value}${FIRST_ROW}:${value}${last}`, valueRule);
  addRule(sheet, `${note}${FIRST_ROW}:${note}${last}`, noteRule);
}

function addTable(sheet: Worksheet, rows: number): void {
  sheet.addTable({
    name: KPI_TABLE,
    ref: `A${HEADING_ROW}`,
    headerRow: true,
    style: { theme: "TableStyleLight1", showRowStripes: false },
    columns: KPI_COLUMNS.map(({ heading }) => ({ name: heading, filterButton: false })),
    rows: Array.from({ length: rows }, () => KPI_COLUMNS.map(() => null)),
  });
}

/** Adds the sheet "Your KPIs": one row for each figure that the partner is asked for. */
export async function addKpiSheet(
  workbook: Workbook,
  { partner, round }: ReturnTemplate,
  { asked }: TemplateKpis,
): Promise<void> {
  const sheet = workbook.addWorksheet(KPI_SHEET);
  writeSheetTitle(
    sheet,
    `Updates from ${partner.shortName}: KPIs, ${longDay(round.date)}`,
    `Fill in the pale yellow cells: a number, or ${NO_DATA} if there is no data. Leave a row empty where the value last given still stands.`,
  );
  addTable(sheet, asked.length);
  const headings = KPI_COLUMNS.map(({ heading }) => heading);
  writeHeadings(sheet.getRow(HEADING_ROW), headings);
  sheet.getRow(HEADING_ROW).height = heightFor(headings, Object.values(WIDTHS));
  asked.forEach((one, index) => {
    writeRow(sheet, FIRST_ROW + index, one);
  });
  KPI_COLUMNS.forEach(({ field }, index) => {
    sheet.getColumn(index + 1).width = WIDTHS[field];
  });
  addRules(sheet, FIRST_ROW + asked.length - 1);
  setUpSheet(sheet, HEADING_ROW);
  await sheet.protect("", { formatColumns: true, formatRows: true });
}
