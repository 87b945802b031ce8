import type { Area } from "../../../src/workbook/address.ts";
import type { DefinedName, Table } from "../../../src/workbook/workbook.ts";
import type { Asked } from "../host/asked.ts";
import { areaOf, loadArea } from "./range-area.ts";
import { askMarks } from "./sheet-marks.ts";
import { definedNameOf } from "./workbook-outline.ts";

/** What Excel tells of a sheet beside its cells. */
export interface SheetOutline {
  /** The smallest area with every value in it; undefined for a sheet without any. */
  readonly used: Area | undefined;
  /** Those known on this sheet only. */
  readonly names: readonly DefinedName[];
  readonly merges: readonly Area[];
  /** False also where it was not asked. */
  readonly isMarked: boolean;
}

function usedArea(used: Excel.Range): Area | undefined {
  return used.isNullObject ? undefined : areaOf(used);
}

function areasOf(areas: Excel.RangeAreas | undefined): Area[] {
  return areas === undefined || areas.isNullObject ? [] : areas.areas.items.map(areaOf);
}

/** Asks for a sheet's outline; what Excel may be unable to tell only where `asks` says so. */
export function askSheetOutline(
  context: Excel.RequestContext,
  name: string,
  asks: { readonly merges: boolean; readonly marks: boolean },
): Asked<SheetOutline> {
  const sheet = context.workbook.worksheets.getItem(name);
  const { names } = sheet;
  names.load("items/name,items/formula,items/scope");
  const used = sheet.getUsedRangeOrNullObject(true);
  loadArea(used);
  const marks = asks.marks ? askMarks(sheet) : () => [];
  const merged = asks.merges ? sheet.getRange().getMergedAreasOrNullObject() : undefined;
  merged?.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  return () => ({
    used: usedArea(used),
    names: names.items
      .filter(({ scope }) => scope === "Worksheet")
      .map((item) => ({ ...definedNameOf(item), sheet: name })),
    merges: areasOf(merged),
    isMarked: marks().length > 0,
  });
}

/** Asks where a table lies and what its columns are called. */
export function askTable(
  context: Excel.RequestContext,
  listed: { readonly name: string; readonly totalsRows: number },
): Asked<Table & { readonly sheet: string }> {
  const table = context.workbook.tables.getItem(listed.name);
  const { columns, worksheet } = table;
  const range = table.getRange();
  loadArea(range);
  columns.load("items/name");
  worksheet.load("name");
  return () => ({
    ...listed,
    area: areaOf(range),
    headings: columns.items.map((column) => column.name),
    sheet: worksheet.name,
  });
}
