import type { CellAddress } from "../../../workbook/address.ts";
import type { DateSystem } from "../../../workbook/workbook.ts";
import { isInside } from "./area-overlap.ts";
import { cellXml } from "./cell-xml.ts";
import { growSpots } from "./grow-ranges.ts";
import { placeCells, type PlacedCell, type PlacedRow, type PlacedRows } from "./place-cells.ts";
import { placeColumns } from "./place-columns.ts";
import { heightOf } from "./row-height.ts";
import { isEmpty, type CellWrite, type EditedSheet } from "./edited-sheet.ts";
import { scannedCell, styleAt } from "./scanned-sheet.ts";
import { staleResults } from "./stale-results.ts";
import type { EditedStyles } from "../styles/edited-styles.ts";
import type { Splice } from "../xml/xml-splice.ts";

/** What writing a sheet takes from the workbook around it. */
export interface SheetContext {
  readonly styles: () => EditedStyles;
  readonly dateSystem: DateSystem;
}

/** The style a cell ends up with: its own or its model's, able to show a day, on its fill. */
function styleFor(
  sheet: EditedSheet,
  { row, column }: CellAddress,
  write: CellWrite,
  { styles }: SheetContext,
): number | undefined {
  let style = "style" in write ? write.style : styleAt(sheet.scan, row, column);
  const { content, fill } = write;
  const value = content && "value" in content ? content.value : null;
  if (typeof value === "object" && value !== null) {
    const above = styleAt(sheet.scan, row - 1, column);
    const isBare = style === undefined && above !== undefined && styles().showsDates(above);
    style = styles().forDay(isBare ? above : style);
  }
  return fill === undefined ? style : styles().filled(style, fill);
}

function placeCell(
  sheet: EditedSheet,
  address: CellAddress,
  write: CellWrite,
  context: SheetContext,
): PlacedCell | undefined {
  const { row, column } = address;
  const isThere = scannedCell(sheet.scan, row, column) !== undefined;
  const style = styleFor(sheet, address, write, context);
  if (isThere && write.content === undefined) return { column, change: { style: style ?? 0 } };
  const content = write.content ?? { value: null };
  const isNothing = isEmpty(content) && write.fill === undefined && !write.style;
  if (isNothing && !isThere) return undefined;
  const { dateSystem } = context;
  const place = sheet.placeOf(address);
  const { prefix } = sheet.scan.data;
  return {
    column,
    change: { xml: cellXml(content, { place, address, style, prefix, dateSystem }) },
  };
}

/** The height that a cell's new text needs; 0 where it does not wrap or spreads over merged cells. */
function heightFor(
  sheet: EditedSheet,
  address: CellAddress,
  write: CellWrite,
  context: SheetContext,
): number {
  const { content } = write;
  if (!content || !("value" in content) || typeof content.value !== "string") return 0;
  if (sheet.scan.merges.some((area) => isInside(area, address))) return 0;
  const style = styleFor(sheet, address, write, context);
  if (style === undefined || !context.styles().wraps(style)) return 0;
  return heightOf(content.value, sheet.widthOf(address.column));
}

function placeRow(
  sheet: EditedSheet,
  row: number,
  writes: ReadonlyMap<number, CellWrite>,
  context: SheetContext,
): PlacedRow {
  const sorted = [...writes].sort(([a], [b]) => a - b);
  const cells = sorted.flatMap(
    ([column, write]) => placeCell(sheet, { row, column }, write, context) ?? [],
  );
  const heights = sorted.map(([column, write]) =>
    heightFor(sheet, { row, column }, write, context),
  );
  return { cells, height: Math.max(0, ...heights) };
}

function* placeRows(sheet: EditedSheet, context: SheetContext): PlacedRows {
  for (const [row, writes] of sheet.writes) {
    const placed = placeRow(sheet, row, writes, context);
    if (placed.cells.length > 0) yield [row, placed];
  }
}

/** The changes that do all edits of a sheet, in the text of its excerpt. */
export function sheetSplices(sheet: EditedSheet, context: SheetContext): Splice[] {
  const { scan, growths } = sheet;
  const isRewritten = (row: number, column: number) =>
    sheet.pending({ row, column })?.content !== undefined;
  return [
    ...placeCells(scan, placeRows(sheet, context)),
    ...placeColumns(scan, sheet.newColumns, context.styles),
    ...growSpots(scan.xml, scan.ranges, growths),
    ...(sheet.changesValues ? staleResults(scan, isRewritten) : []),
  ];
}
