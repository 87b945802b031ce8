import { parseA1, parseArea, type Area } from "../../../workbook/address.ts";
import type {
  RangeSpot,
  ScannedCell,
  ScannedColumns,
  ScannedRow,
  ScannedSheet,
} from "./scanned-sheet.ts";
import { PatchRefused } from "../../refusals/patch-refused.ts";
import { attributeSpan } from "../xml/xml-attributes.ts";
import { walkElements, type XmlElement } from "../xml/xml-elements.ts";

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
  readonly children: XmlElement[] = [];
  lastPriority = 0;
  readonly ranges: RangeSpot[] = [];
  readonly #xml: string;
  #row: ScannedRow | undefined;
  #cell: ScannedCell | undefined;

  constructor(xml: string) {
    this.#xml = xml;
  }

  open(element: XmlElement): void {
    const { name, parent } = element;
    if (parent && !parent.parent) this.children.push(element);
    if (!parent) this.root = element;
    else if (name === "row" && parent.name === "sheetData") this.#openRow(element);
    else if (name === "c" && parent.name === "row") this.#openCell(element);
    else if (parent.name === "c") this.#openCellChild(element);
    else if (name === "sheetData" && !parent.parent) this.data = element;
    else if (name === "dimension" && !parent.parent) this.dimension = element;
    else if (name === "col" && parent.name === "cols") this.#openColumn(element);
    else if (name === "sheetFormatPr") this.#openDefaults(element);
    else if (name === "cfRule") this.#openRule(element);
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
      element,
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

  #openRule({ attributes }: XmlElement): void {
    this.lastPriority = Math.max(this.lastPriority, Number(attributes["priority"] ?? 0));
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
  const { children, lastPriority } = scan;
  const rest = { sharers, columns, defaultWidth, children, lastPriority };
  return { xml, root, data, dimension, rows, ...areas, ...rest };
}
