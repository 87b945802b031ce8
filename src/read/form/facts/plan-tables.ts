import type { Line } from "../../cells/sheet-lines.ts";
import type { FormSheet } from "./form-sheet.ts";
import type { RawTable } from "./form-table.ts";
import type { ReadTable } from "./read-table.ts";

/** The tables of a sheet, and what stands in none of them. */
export interface SheetTables {
  readonly sheet: FormSheet;
  readonly tables: readonly RawTable[];
  readonly outside: readonly Line[];
}

/** The tables of actions in a workbook, those that are none, and what stands in no table. */
export interface PlanTables {
  readonly tables: readonly ReadTable[];
  readonly others: readonly ReadTable[];
  readonly sheets: readonly SheetTables[];
}
