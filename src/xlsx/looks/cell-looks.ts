import { parseA1, parseArea, type Area } from "../../workbook/address.ts";
import type { CellLook } from "../../workbook/workbook.ts";
import type { XmlScanner } from "../xml/xml-scanner.ts";
import { readStruckRuns, type Struck } from "./struck-strings.ts";
import type { StyleLook } from "./style-looks.ts";

/** What the looks of cells are read with: those of their styles, and shared texts that are struck through. */
export interface LookParts {
  readonly styles: readonly StyleLook[];
  readonly struckStrings: ReadonlyMap<number, Struck>;
}

/** The looks of a sheet's cells, and where conditional formats lie. */
export interface CellLooks {
  readonly cells: readonly CellLook[];
  readonly conditional: readonly Area[];
}

/** Empty cells further right are a coloured page, not a coloured answer. */
const MOST_EMPTY_COLUMNS = 100;
const MOST_LOOKS = 200_000;

interface ReadCell {
  readonly look: CellLook | undefined;
  readonly holds: boolean;
}

function readCell(xml: XmlScanner, parts: LookParts): ReadCell {
  const address = parseA1(xml.attribute("r") ?? "");
  const style = parts.styles[Number(xml.attribute("s") ?? 0)];
  const shared = xml.attribute("t") === "s";
  let runs: Struck;
  let holds = false;
  while (xml.nextChild()) {
    if (xml.name === "is") {
      runs = readStruckRuns(xml);
      holds = true;
    } else if (xml.name === "v") {
      const value = xml.content();
      if (shared) runs = parts.struckStrings.get(Number(value));
      holds ||= value !== "";
    } else xml.skip();
  }
  const struck = holds ? (runs ?? (style?.struck === true ? "all" : undefined)) : undefined;
  const fill = style?.fill;
  const far = !holds && (address?.column ?? 0) > MOST_EMPTY_COLUMNS;
  if (!address || far || (fill === undefined && struck === undefined))
    return { look: undefined, holds };
  return {
    look: {
      address,
      ...(fill === undefined ? {} : { fill }),
      ...(struck === undefined ? {} : { struck }),
    },
    holds,
  };
}

function readRow(xml: XmlScanner, parts: LookParts): CellLook[] {
  const looks: CellLook[] = [];
  let holds = false;
  while (xml.nextChild()) {
    if (xml.name !== "c") {
      xml.skip();
      continue;
    }
    const cell = readCell(xml, parts);
    holds ||= cell.holds;
    if (cell.look) looks.push(cell.look);
  }
  return holds ? looks : [];
}

function readRows(xml: XmlScanner, parts: LookParts, cells: CellLook[]): void {
  while (xml.nextChild()) {
    if (xml.name !== "row" || cells.length > MOST_LOOKS) xml.skip();
    else cells.push(...readRow(xml, parts));
  }
}

function areasOf(list: string): Area[] {
  return list.split(" ").flatMap((text) => parseArea(text) ?? []);
}

/** Reads how the cells of a worksheet part look; a page with more looks than anyone uses is cut short. */
export function readCellLooks(xml: XmlScanner, parts: LookParts): CellLooks {
  const cells: CellLook[] = [];
  const conditional: Area[] = [];
  xml.openRoot("worksheet");
  while (xml.nextChild()) {
    if (xml.name === "conditionalFormatting") {
      conditional.push(...areasOf(xml.attribute("sqref") ?? ""));
      xml.skip();
    } else if (xml.name === "sheetData") readRows(xml, parts, cells);
    else xml.skip();
  }
  xml.finish();
  return { cells, conditional };
}
