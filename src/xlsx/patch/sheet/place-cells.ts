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

/** What to write by row, counted from 0: made as they are asked for, since they take far more room than their text. */
export type PlacedRows = Iterable<readonly [index: number, row: PlacedRow]>;

/** A row that the sheet does not have yet. */
interface NewRow {
  readonly index: number;
  readonly text: string;
}

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

function newRow(prefix: string, index: number, { cells, height }: PlacedRow): NewRow {
  const tag = `<${prefix}row r="${index + 1}"${height > 0 ? ` ht="${height}"` : ""}>`;
  return { index, text: `${tag}${cells.map(newCellText).join("")}</${prefix}row>` };
}

/** The changes that put new rows where they belong. */
function insertRows(sheet: ScannedSheet, rows: readonly NewRow[]): Splice[] {
  const { data } = sheet;
  const inOrder = [...rows].sort((a, b) => a.index - b.index);
  if (data.selfClosing) {
    const all = inOrder.map(({ text }) => text).join("");
    return all === "" ? [] : [openSelfClosed(data, all)];
  }
  const old = [...sheet.rows.values()];
  let next = 0;
  return inOrder.map(({ index, text }) => {
    while ((old[next]?.index ?? Infinity) < index) next++;
    const at = old[next]?.element.start ?? data.closeStart;
    return { from: at, to: at, text };
  });
}

/** The change that lets the sheet's stated dimension hold an area, where it states one. */
function growDimension({ xml, dimension }: ScannedSheet, held: Area): Splice[] {
  const area = parseArea(dimension?.attributes["ref"] ?? "");
  if (!dimension || !area) return [];
  const grown = {
    top: Math.min(area.top, held.top),
    bottom: Math.max(area.bottom, held.bottom),
    left: Math.min(area.left, held.left),
    right: Math.max(area.right, held.right),
  };
  if (areaToA1(grown) === areaToA1(area)) return [];
  return [setAttribute(xml, dimension, "ref", areaToA1(grown))];
}

/**
 * The changes that put the cells in their rows, in order, with rows added where there are none, and let the
 * sheet's dimension hold them.
 */
export function placeCells(sheet: ScannedSheet, rows: PlacedRows): Splice[] {
  const splices: Splice[] = [];
  const added: NewRow[] = [];
  const held = { top: Infinity, bottom: -1, left: Infinity, right: -1 };
  for (const [index, placed] of rows) {
    const row = sheet.rows.get(index);
    if (row) splices.push(...placeInRow(sheet, row, placed));
    else added.push(newRow(sheet.data.prefix, index, placed));
    held.top = Math.min(held.top, index);
    held.bottom = Math.max(held.bottom, index);
    held.left = Math.min(held.left, placed.cells[0]?.column ?? held.left);
    held.right = Math.max(held.right, placed.cells.at(-1)?.column ?? held.right);
  }
  return [...growDimension(sheet, held), ...splices, ...insertRows(sheet, added)];
}
