import * as SheetJS from "@e965/xlsx";
import { toA1 } from "../../src/workbook/address.ts";
import type { Workbook } from "../../src/workbook/workbook.ts";

/** A value in a form in which two readers can be compared. */
export type PlainValue = string | number | boolean | null;

/** Every cell with a value, as `Sheet!A1` → value; errors by their text. */
export function cellsOf(workbook: Workbook): Map<string, PlainValue> {
  const cells = new Map<string, PlainValue>();
  for (const sheet of workbook.sheets) {
    for (const row of sheet.rows) {
      for (const { column, value } of row.cells) {
        if (value === null) continue;
        const place = `${sheet.name}!${toA1({ row: row.index, column })}`;
        cells.set(place, typeof value === "object" ? value.error : value);
      }
    }
  }
  return cells;
}

/** The same from SheetJS, an independent reader; cells that hold a style only are left out by both. */
export function cellsBySheetJs(bytes: Uint8Array): Map<string, PlainValue> {
  const workbook = SheetJS.read(bytes, { cellDates: false, cellText: true });
  const cells = new Map<string, PlainValue>();
  for (const name of workbook.SheetNames) {
    const sheet = workbook.Sheets[name] ?? {};
    for (const place of Object.keys(sheet).filter((key) => !key.startsWith("!"))) {
      const cell = sheet[place] as SheetJS.CellObject;
      if (cell.t === "z" || cell.v === undefined) continue;
      cells.set(`${name}!${place}`, cell.t === "e" ? (cell.w ?? "") : (cell.v as PlainValue));
    }
  }
  return cells;
}
