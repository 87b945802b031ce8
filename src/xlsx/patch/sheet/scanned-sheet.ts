import type { Area } from "../../../workbook/address.ts";
import { isTrue, type XmlElement } from "../xml/xml-elements.ts";

/** From one offset up to another. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** A formula as far as a patch must know it. */
interface ScannedFormula {
  /** `normal`, `shared`, `array` or `dataTable`. */
  readonly kind: string;
  /** The group of a shared formula; `leads` where this cell holds the text for the others. */
  readonly group: string | undefined;
  readonly leads: boolean;
}

/** A cell and where its pieces stand. */
export interface ScannedCell {
  readonly column: number;
  /** Where its element starts, its opening tag ends, and it ends. */
  readonly start: number;
  readonly openEnd: number;
  end: number;
  readonly style: number | undefined;
  /** As in the file: `s` for a shared string. */
  readonly type: string | undefined;
  formula: ScannedFormula | undefined;
  /** The `<v>` or `<is>` element with its tags. */
  value: Span | undefined;
}

/** A row of a sheet's XML, with where it stands in the text. */
export interface ScannedRow {
  /** Counted from 0. */
  readonly index: number;
  readonly element: XmlElement;
  readonly cells: ScannedCell[];
}

/** A list of ranges in the sheet: of a filter, or of a validation or conditional format. */
export interface RangeSpot extends Span {
  readonly kind: "filter" | "rule";
}

/** Columns that share a style or width. */
export interface ScannedColumns {
  readonly element: XmlElement;
  readonly first: number;
  readonly last: number;
  readonly style: number | undefined;
  /** In characters. */
  readonly width: number | undefined;
}

/** A worksheet part with the offsets of all that a patch may touch. */
export interface ScannedSheet {
  readonly xml: string;
  readonly root: XmlElement;
  readonly data: XmlElement;
  readonly dimension: XmlElement | undefined;
  /** In order, by index. */
  readonly rows: ReadonlyMap<number, ScannedRow>;
  readonly merges: readonly Area[];
  /** Areas of array formulas, dynamic arrays and data tables. */
  readonly arrays: readonly Area[];
  /** How many cells share each shared formula. */
  readonly sharers: ReadonlyMap<string, number>;
  /** What is set for whole columns. */
  readonly columns: readonly ScannedColumns[];
  /** Characters that a column holds where none of its own is set. */
  readonly defaultWidth: number;
  readonly ranges: readonly RangeSpot[];
  /** The elements right below the root, in order. */
  readonly children: readonly XmlElement[];
  /** The highest priority number of its conditional formats; 0 without any. */
  readonly lastPriority: number;
}

/** The cell at this place, where the sheet has one. */
export function scannedCell(
  sheet: ScannedSheet,
  row: number,
  column: number,
): ScannedCell | undefined {
  return sheet.rows.get(row)?.cells.find((cell) => cell.column === column);
}

/** The style that a cell has, or would get by its row or column if it were typed into. */
export function styleAt(sheet: ScannedSheet, row: number, column: number): number | undefined {
  const cell = scannedCell(sheet, row, column);
  if (cell) return cell.style;
  const { customFormat, s } = sheet.rows.get(row)?.element.attributes ?? {};
  if (isTrue(customFormat) && s !== undefined) return Number(s);
  return columnsAt(sheet, column)?.style;
}

function columnsAt(sheet: ScannedSheet, column: number): ScannedColumns | undefined {
  return sheet.columns.find(({ first, last }) => first <= column && column <= last);
}

/** How many characters of the workbook's own font a column holds. */
export function columnWidth(sheet: ScannedSheet, column: number): number {
  return columnsAt(sheet, column)?.width ?? sheet.defaultWidth;
}
