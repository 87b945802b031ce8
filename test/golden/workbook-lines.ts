import { toA1 } from "../../src/workbook/address.ts";
import type { Cell, Sheet, Table } from "../../src/workbook/workbook.ts";
import { readXlsx } from "../../src/xlsx/read-xlsx.ts";
import { rowLine } from "./pack-lines.ts";

function cellText({ value, format, formula }: Cell): string {
  if (formula !== undefined) return `Formula: ${formula}`;
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  const shown = format === undefined || typeof value === "string" ? "" : ` as ${format}`;
  return `${String(value)}${shown}`;
}

function tableLine({ name, area, headings }: Table): string {
  const from = toA1({ row: area.top, column: area.left });
  const to = toA1({ row: area.bottom, column: area.right });
  return `Table ${name} in ${from}:${to}: ${rowLine(headings)}`;
}

/** Cells from the first column on, so that what stands in the wrong column is seen. */
function cellsInOrder(cells: readonly Cell[]): string[] {
  const last = cells.at(-1)?.column ?? -1;
  const texts = new Map(cells.map((cell) => [cell.column, cellText(cell)]));
  return Array.from({ length: last + 1 }, (_, column) => texts.get(column) ?? "");
}

function sheetLines({ name, visibility, rows, tables }: Sheet): string[] {
  return [
    "",
    `Sheet ${name}, ${visibility}`,
    ...tables.map(tableLine),
    ...rows.map(({ cells }) => rowLine(cellsInOrder(cells))),
  ];
}

/** What a workbook says: its sheets with their tables, and each row of cells with the formats of numbers. */
export function workbookLines(bytes: Uint8Array): string[] {
  return readXlsx(bytes).sheets.flatMap(sheetLines);
}
