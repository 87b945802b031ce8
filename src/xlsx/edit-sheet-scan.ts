import { parseA1, parseArea, type Area } from "../workbook/address.ts";
import { PatchRefused } from "./patch-refused.ts";
import { attributeSpan } from "./xml-attributes.ts";
import { isTrue, walkElements, type XmlElement } from "./xml-elements.ts";

/** From one offset up to another. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A formula as far as a patch must know it. */
export interface ScannedFormula {
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
}

const RULES = new Set(["conditionalFormatting", "dataValidation", "ignoredError"]);

function refuseDisorder(): never {
  throw new PatchRefused(
    "The rows or cells of a sheet stand in an order that Excel does not write, so the workbook was left as it is: open it in Excel, save it and try again.",
  );
}

/** Collects what one walk through the sheet meets. */
class SheetScan {
  root: XmlElement | undefined;
  data: XmlElement | undefined;
  dimension: XmlElement | undefined;
  readonly rows = new Map<number, ScannedRow>();
  readonly merges: Area[] = [];
  readonly arrays: Area[] = [];
  readonly sharers = new Map<string, number>();
  readonly columns: ScannedColumns[] = [];
  defaultWidth = 8.43;
  readonly ranges: RangeSpot[] = [];
  readonly #xml: string;
  #row: ScannedRow | undefined;
  #cell: ScannedCell | undefined;

  constructor(xml: string) {
    this.#xml = xml;
  }

  open(element: XmlElement): void {
    const { name, parent } = element;
    if (!parent) this.root = element;
    else if (name === "row" && parent.name === "sheetData") this.#openRow(element);
    else if (name === "c" && parent.name === "row") this.#openCell(element);
    else if (parent.name === "c") this.#openCellChild(element);
    else if (name === "sheetData" && !parent.parent) this.data = element;
    else if (name === "dimension" && !parent.parent) this.dimension = element;
    else if (name === "col" && parent.name === "cols") this.#openColumn(element);
    else if (name === "sheetFormatPr") this.#openDefaults(element);
    else if (name === "mergeCell") this.#addArea(this.merges, element.attributes["ref"]);
    else if (name === "autoFilter" && !parent.parent) this.#addSpot("filter", element, "ref");
    else if (RULES.has(name)) this.#addSpot("rule", element, "sqref");
  }

  close(element: XmlElement): void {
    if (this.#cell && element.start === this.#cell.start) this.#cell.end = element.end;
    if (element.parent?.name === "c") this.#closeCellChild(element);
    // Rules of Excel 2010 and later (x14) hold their ranges as text.
    if (element.name !== "sqref" || element.prefix === "") return;
    if (!RULES.has(element.parent?.name ?? "")) return;
    this.ranges.push({ kind: "rule", from: element.openEnd, to: element.closeStart });
  }

  #openRow(element: XmlElement): void {
    const last = this.#row?.index ?? -1;
    const index =
      element.attributes["r"] === undefined ? last + 1 : Number(element.attributes["r"]) - 1;
    if (!Number.isInteger(index) || index <= last) refuseDisorder();
    this.#row = { index, element, cells: [] };
    this.rows.set(index, this.#row);
  }

  #openCell(element: XmlElement): void {
    const row = this.#row ?? refuseDisorder();
    const { r, s, t: type } = element.attributes;
    const last = row.cells.at(-1)?.column ?? -1;
    const address = r === undefined ? { row: row.index, column: last + 1 } : parseA1(r);
    if (address?.row !== row.index || address.column <= last) refuseDisorder();
    const style = s === undefined ? undefined : Number(s);
    const { start, openEnd, end } = element;
    const { column } = address;
    const rest = { formula: undefined, value: undefined };
    this.#cell = { column, start, openEnd, end, style, type, ...rest };
    row.cells.push(this.#cell);
  }

  #openCellChild(element: XmlElement): void {
    if (!this.#cell) return;
    if (element.name === "f") this.#openFormula(this.#cell, element);
  }

  #closeCellChild({ name, start, end }: XmlElement): void {
    if (!this.#cell || (name !== "v" && name !== "is")) return;
    this.#cell.value = { from: start, to: end };
  }

  #openFormula(cell: ScannedCell, element: XmlElement): void {
    const { t: kind = "normal", si: group, ref } = element.attributes;
    cell.formula = { kind, group, leads: kind === "shared" && ref !== undefined };
    if (kind === "array" || kind === "dataTable") this.#addArea(this.arrays, ref);
    if (group !== undefined) this.sharers.set(group, (this.sharers.get(group) ?? 0) + 1);
  }

  #openColumn(element: XmlElement): void {
    const { min, max, style, width } = element.attributes;
    this.columns.push({
      first: Number(min) - 1,
      last: Number(max) - 1,
      style: style === undefined ? undefined : Number(style),
      width: width === undefined ? undefined : Number(width),
    });
  }

  #openDefaults(element: XmlElement): void {
    const { defaultColWidth, baseColWidth } = element.attributes;
    this.defaultWidth = Number(defaultColWidth ?? baseColWidth ?? this.defaultWidth);
  }

  #addArea(list: Area[], text: string | undefined): void {
    const area = parseArea(text ?? "");
    if (area) list.push(area);
  }

  #addSpot(kind: RangeSpot["kind"], element: XmlElement, name: string): void {
    const span = attributeSpan(this.#xml, element, name);
    if (span) this.ranges.push({ kind, from: span.valueFrom, to: span.valueTo });
  }
}

/** Reads where everything stands in a worksheet part. Throws PatchRefused where its order is broken. */
export function scanSheet(xml: string): ScannedSheet {
  const scan = new SheetScan(xml);
  walkElements(xml, {
    open: (element) => {
      scan.open(element);
    },
    close: (element) => {
      scan.close(element);
    },
  });
  const { root, data, dimension, rows, merges, arrays, sharers, columns, defaultWidth, ranges } =
    scan;
  if (!root || !data) return refuseDisorder();
  const areas = { merges, arrays, ranges };
  return { xml, root, data, dimension, rows, ...areas, sharers, columns, defaultWidth };
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
