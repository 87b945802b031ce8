import ExcelJS from "exceljs";
import { read, type WorkBook } from "@e965/xlsx";

/** The workbook as exceljs reads it. */
export async function readWithExceljs(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  return workbook;
}

/** The workbook as SheetJS reads it. */
export function readWithSheetjs(bytes: Uint8Array): WorkBook {
  return read(bytes, { type: "array", cellNF: true, cellFormula: true });
}

/** A sheet that must be there. */
export function sheetIn(workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}
