import {
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
  toA1,
  type Area,
  type CellAddress,
} from "../../workbook/address.ts";
import type { Cell, Row } from "../../workbook/workbook.ts";
import { cellPlace, rowIndex } from "./cell-place.ts";
import { readPlainText, readRichText } from "./cell-text.ts";
import { numberOrText, resolveValue, sharedString, type CellParts } from "./cell-value.ts";
import { isHidden, readHiddenColumns } from "./hidden-columns.ts";
import { PlainCell } from "./plain-cell.ts";
import type { ReadAllowance } from "../refusals/read-allowance.ts";
import { refuseMore } from "../refusals/refuse-more.ts";
import { RowGatherer } from "./row-gatherer.ts";
import { moveFormula } from "./shared-formula.ts";
import { UnreadableWorkbook } from "../refusals/unreadable-workbook.ts";
import type { XmlScanner } from "../xml/xml-scanner.ts";

/** What a worksheet part tells of its sheet. */
export interface SheetContent {
  readonly rows: readonly Row[];
  readonly merges: readonly Area[];
  readonly hiddenColumns: ReadonlySet<number>;
  /** The relationships that lead to its tables, in order. */
  readonly tableIds: readonly string[];
}

/** A sheet being read. */
interface SheetReading {
  readonly xml: XmlScanner;
  readonly parts: CellParts;
  readonly allowance: ReadAllowance;
  readonly rows: RowGatherer;
  /** The cell being read, where it is a plain one. */
  readonly plain: PlainCell;
  /** The first cell of each shared formula, by its number. */
  readonly shared: Map<string, { readonly formula: string; readonly from: CellAddress }>;
}

/** A formula's text; a cell that shares one gets it moved to its own place, or as its first cell has it. */
function readFormula(reading: SheetReading, place: CellAddress): string {
  const { xml, shared, allowance } = reading;
  const id = xml.attribute("t") === "shared" ? xml.attribute("si") : undefined;
  const formula = xml.content();
  if (id === undefined) return formula;
  const first = shared.get(id);
  if (formula !== "" || !first) {
    if (!first) shared.set(id, { formula, from: place });
    return formula;
  }
  const mayMove = allowance.takeFormulaText(first.formula.length);
  return mayMove ? moveFormula(first.formula, first.from, place) : first.formula;
}

function cellOf(column: number, value: Cell["value"], format?: string, formula?: string): Cell {
  if (formula !== undefined) {
    return format === undefined ? { column, value, formula } : { column, value, format, formula };
  }
  return format === undefined ? { column, value } : { column, value, format };
}

/** The cell at a place; undefined where it holds neither value nor formula, only a style. */
function readCell(reading: SheetReading, place: CellAddress): Cell | undefined {
  const { xml, parts } = reading;
  const type = xml.attribute("t");
  const style = xml.attribute("s");
  let raw: string | undefined;
  let inline: string | undefined;
  let formula: string | undefined;
  while (xml.nextChild()) {
    if (xml.name === "v") raw = xml.content();
    else if (xml.name === "f") formula = readFormula(reading, place);
    else if (xml.name === "is") inline = readRichText(xml);
    else xml.skip();
  }
  const styleFormat = style === undefined ? undefined : parts.formats[Number(style)];
  const { value, format } = resolveValue({ type, raw, inline, format: styleFormat }, parts);
  if (value === null && formula === undefined) return undefined;
  return cellOf(place.column, value, format, formula);
}

/** The place, which must be one of an Excel sheet and in the row that is read. */
function checkPlace<Place extends CellAddress>(
  place: Place,
  row: number,
  numbered: boolean,
): Place {
  const isOnSheet = place.row >= 0 && place.row < MAX_ROWS && place.column < MAX_COLUMNS;
  if (isOnSheet && (!numbered || place.row === row)) return place;
  throw new UnreadableWorkbook("outside-sheet", `cell ${toA1(place)} in row ${row + 1}`);
}

/**
 * Where the current cell stands: as its `r` says, else right of the one before. Row and cell must
 * agree on the row; a row without a number takes that of its first cell.
 */
function placeOf(xml: XmlScanner, row: number, numbered: boolean, before: number): CellAddress {
  const reference = xml.attribute("r");
  if (reference === undefined) {
    return before + 1 < MAX_COLUMNS
      ? { row, column: before + 1 }
      : cellPlace(`${before + 2} in row ${row + 1}`);
  }
  return checkPlace(cellPlace(reference), row, numbered);
}

/** The value of a plain cell, as the walk of its elements would give it. */
function plainValue({ xml, parts, plain }: SheetReading): Cell["value"] {
  switch (plain.kind) {
    case "empty":
      return null;
    case "shared":
      return sharedString(plain.number, parts);
    case "number":
      return Number.isNaN(plain.number) ? numberOrText(xml.plainText(plain)) : plain.number;
    case "text":
    case "inline":
      return readPlainText(xml, plain);
  }
}

function readPlainCell(reading: SheetReading): Cell | undefined {
  const { plain, parts } = reading;
  const value = plainValue(reading);
  if (value === null) return undefined;
  return cellOf(plain.column, value, plain.style < 0 ? undefined : parts.formats[plain.style]);
}

/** Reads a row and its cells; returns its index. */
function readRow(reading: SheetReading, before: number): number {
  const { xml, rows, allowance, plain } = reading;
  const number = xml.attribute("r");
  const hidden = isHidden(xml, "ht");
  let index = number === undefined ? before + 1 : rowIndex(number);
  let numbered = number !== undefined;
  let column = -1;
  for (;;) {
    let cell: Cell | undefined;
    if (xml.passPlain(plain)) {
      ({ row: index, column } = checkPlace(plain, index, numbered));
      cell = readPlainCell(reading);
    } else if (!xml.nextChild()) return index;
    else if (xml.name === "c") {
      const place = placeOf(xml, index, numbered, column);
      ({ row: index, column } = place);
      cell = readCell(reading, place);
    } else {
      xml.skip();
      continue;
    }
    numbered = true;
    if (!cell) continue;
    allowance.takeCell();
    rows.add(index, hidden, cell);
  }
}

function readRows(reading: SheetReading): void {
  let last = -1;
  while (reading.xml.nextChild()) {
    if (reading.xml.name === "row") last = readRow(reading, last);
    else reading.xml.skip();
    if (last >= MAX_ROWS) rowIndex(String(last + 1));
  }
}

function readMerges(xml: XmlScanner, allowance: ReadAllowance): Area[] {
  const merges: Area[] = [];
  while (xml.nextChild()) {
    if (xml.name === "mergeCell") {
      const reference = xml.attribute("ref") ?? "";
      const area = parseArea(reference);
      if (!area)
        throw new UnreadableWorkbook("outside-sheet", `the merged range ${reference.slice(0, 40)}`);
      allowance.takeMerge();
      merges.push(area);
    }
    xml.skip();
  }
  return merges;
}

const MOST_TABLES = 1_000;

function readTableIds(xml: XmlScanner): string[] {
  const ids: string[] = [];
  while (xml.nextChild()) {
    const id = xml.prefixedAttribute("id");
    if (xml.name === "tablePart" && id !== undefined) {
      refuseMore(ids.push(id), MOST_TABLES, "tables on a sheet");
    }
    xml.skip();
  }
  return ids;
}

/**
 * Reads a worksheet part. Its stated dimension is not looked at. A value under a merged range, which
 * Excel keeps but does not show, stays in the list of cells: the caller sees more than the reader of
 * the page, never less. Throws UnreadableWorkbook.
 */
export function readSheet(
  xml: XmlScanner,
  parts: CellParts,
  allowance: ReadAllowance,
): SheetContent {
  const reading = {
    xml,
    parts,
    allowance,
    rows: new RowGatherer(),
    plain: new PlainCell(),
    shared: new Map(),
  };
  let merges: readonly Area[] = [];
  let hiddenColumns: ReadonlySet<number> = new Set();
  let tableIds: readonly string[] = [];
  xml.openRoot("worksheet");
  while (xml.nextChild()) {
    if (xml.name === "sheetData") readRows(reading);
    else if (xml.name === "cols") hiddenColumns = readHiddenColumns(xml);
    else if (xml.name === "mergeCells") merges = readMerges(xml, allowance);
    else if (xml.name === "tableParts") tableIds = readTableIds(xml);
    else xml.skip();
  }
  xml.finish();
  return { rows: reading.rows.finish(), merges, hiddenColumns, tableIds };
}
