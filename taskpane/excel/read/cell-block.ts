import type { Area } from "../../../src/workbook/address.ts";
import type { Asked } from "../host/asked.ts";
import { areaOf, loadArea, rangeOf } from "./range-area.ts";

/** An area of one sheet, by the sheet's name. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** The used part of an area with all that Excel tells of its cells, row by row. */
export interface CellBlock {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  /** The kinds of value, where they were asked. */
  readonly types?: readonly (readonly unknown[])[];
  readonly rowsHidden: readonly boolean[];
  readonly columnsHidden: readonly boolean[];
}

function tellBlock(
  used: Excel.Range,
  rows: OfficeExtension.ClientResult<Excel.RowProperties[]>,
  columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>,
): CellBlock | undefined {
  if (used.isNullObject) return undefined;
  const { top, left } = areaOf(used);
  return {
    top,
    left,
    values: used.values,
    formulas: used.formulas,
    formats: used.numberFormat,
    rowsHidden: rows.value.map(({ rowHidden }) => rowHidden === true),
    columnsHidden: columns.value.map(({ columnHidden }) => columnHidden === true),
  };
}

/** Asks for the used part of an area of a sheet; undefined where nothing is in it. */
export function askCellBlock(
  context: Excel.RequestContext,
  { sheet, area }: SheetArea,
): Asked<CellBlock | undefined> {
  const whole = rangeOf(context.workbook.worksheets.getItem(sheet), area);
  const used = whole.getUsedRangeOrNullObject(true);
  loadArea(used);
  used.load("values,formulas,numberFormat");
  const rows = used.getRowProperties({ rowHidden: true });
  const columns = used.getColumnProperties({ columnHidden: true });
  return () => tellBlock(used, rows, columns);
}
