import { type Area, areaToA1, parseArea } from "../../../workbook/address.ts";
import type { ScannedCell, ScannedRow, ScannedSheet } from "./scanned-sheet.ts";
import { dropAttribute, setAttribute } from "../xml/xml-attributes.ts";
import { openSelfClosed } from "../xml/xml-elements.ts";
import type { Splice } from "../xml/xml-splice.ts";

/** A cell to write: its whole XML, or only a new style for what is there. */
export interface PlacedCell {
  readonly column: number;
  readonly change: { readonly xml: string } | { readonly style: number };
}

/** Cells to write into one row. */
export interface PlacedRow {
  /** At least one, in order of column. */
  readonly cells: readonly PlacedCell[];
  /** Points that their wrapped texts need; 0 where one line is enough. */
  readonly height: number;
}

/** What to write by row, counted from 0. */
export type PlacedRows = ReadonlyMap<number, PlacedRow>;

function replaceCell(sheet: ScannedSheet, old: ScannedCell, cell: PlacedCell): Splice {
  if ("style" in cell.change) {
    return setAttribute(sheet.xml, old, "s", String(cell.change.style));
  }
  return { from: old.start, to: old.end, text: cell.change.xml };
}

function newCellText(cell: PlacedCell): string {
  if ("xml" in cell.change) return cell.change.xml;
  throw new Error("A style was given to a cell that is not there.");
}

/**
 * A row that gets new text loses its `spans`, which are optional and may be wrong now, and is made
 * taller where the text needs it: text cut off on paper is lost. It never gets smaller.
 */
function fitRow(xml: string, { element }: ScannedRow, height: number): Splice[] {
  const spans = dropAttribute(xml, element, "spans");
  if (height <= Number(element.attributes["ht"] ?? 0)) return spans;
  return [...spans, setAttribute(xml, element, "ht", String(height))];
}

function placeInRow(sheet: ScannedSheet, row: ScannedRow, placedRow: PlacedRow): Splice[] {
  const { element } = row;
  const { cells, height } = placedRow;
  const isNew = cells.some(({ change }) => "xml" in change);
  const fitted = isNew ? fitRow(sheet.xml, row, height) : [];
  if (element.selfClosing) {
    return [...fitted, openSelfClosed(element, cells.map(newCellText).join(""))];
  }
  const placed = cells.map((cell) => {
    const next = row.cells.find(({ column }) => column >= cell.column);
    if (next?.column === cell.column) return replaceCell(sheet, next, cell);
    const at = next?.start ?? element.closeStart;
    return { from: at, to: at, text: newCellText(cell) };
  });
  return [...fitted, ...placed];
}

function newRows(sheet: ScannedSheet, rows: PlacedRows): Splice[] {
  const { data } = sheet;
  const p = data.prefix;
  const wanted = [...rows].filter(([index]) => !sheet.rows.has(index)).sort(([a], [b]) => a - b);
  const texts = wanted.map(([index, { cells, height }]) => {
    const tag = `<${p}row r="${index + 1}"${height > 0 ? ` ht="${height}"` : ""}>`;
    return { index, text: `${tag}${cells.map(newCellText).join("")}</${p}row>` };
  });
  if (data.selfClosing) {
    const all = texts.map(({ text }) => text).join("");
    return all === "" ? [] : [openSelfClosed(data, all)];
  }
  const old = [...sheet.rows.values()];
  let next = 0;
  return texts.map(({ index, text }) => {
    while ((old[next]?.index ?? Infinity) < index) next++;
    const at = old[next]?.element.start ?? data.closeStart;
    return { from: at, to: at, text };
  });
}

/** The changes that put the cells in their rows, in order, with rows added where there are none. */
export function placeCells(sheet: ScannedSheet, rows: PlacedRows): Splice[] {
  const inRows = [...rows].flatMap(([index, cells]) => {
    const row = sheet.rows.get(index);
    return row ? placeInRow(sheet, row, cells) : [];
  });
  return [...inRows, ...newRows(sheet, rows)];
}

/** The change that lets the sheet's stated dimension hold the cells, where it states one. */
export function growDimension(sheet: ScannedSheet, rows: PlacedRows): Splice[] {
  const { dimension } = sheet;
  const area = parseArea(dimension?.attributes["ref"] ?? "");
  if (!dimension || !area) return [];
  let grown: Area = area;
  for (const [row, { cells }] of rows) {
    grown = {
      top: Math.min(grown.top, row),
      bottom: Math.max(grown.bottom, row),
      left: Math.min(grown.left, cells[0]?.column ?? grown.left),
      right: Math.max(grown.right, cells.at(-1)?.column ?? grown.right),
    };
  }
  if (areaToA1(grown) === areaToA1(area)) return [];
  return [setAttribute(sheet.xml, dimension, "ref", areaToA1(grown))];
}
