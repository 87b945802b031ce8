import type { CellValue } from "../../../src/workbook/workbook.ts";
import { addressText, areaText } from "../model/address-text.ts";
import { cellCount } from "../model/areas.ts";
import type { HostCell } from "../model/cell.ts";
import type { CellStyle } from "../model/cell-style.ts";
import { shownText } from "../model/shown-text.ts";
import { writeContent } from "../model/write-content.ts";
import { eachValue, replaceCells, requireAllowed } from "../model/write-cells.ts";
import { invalidArgument, notImplemented } from "../wire/host-error.ts";
import { EVENT } from "../wire/host-events.ts";
import type { Json } from "../wire/wire.ts";
import type { CellRange } from "./cell-range.ts";

/** More cells than that Excel does not give at once. */
const MOST_CELLS_READ = 5_000_000;

function matrix(
  range: CellRange,
  give: (cell: HostCell | undefined, style: CellStyle) => Json,
): Json {
  const { area, sheet } = range;
  if (cellCount(area) > MOST_CELLS_READ) return null;
  const rows: Json[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const values: Json[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = sheet.grid.at(row, column);
      values.push(give(cell, cell?.style ?? sheet.grid.styleAt(row, column)));
    }
    rows.push(values);
  }
  return rows;
}

function wireValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

function valueOf(cell: HostCell | undefined): CellValue {
  if (cell?.uncalculated) throw notImplemented(`the result of the formula =${cell.formula ?? ""}`);
  return cell?.value ?? null;
}

function valueType(cell: HostCell | undefined): string {
  const value = valueOf(cell);
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  if (typeof value === "string") return "String";
  return typeof value === "number" ? "Double" : "Boolean";
}

function formulaOf(cell: HostCell | undefined): Json {
  return cell?.formula === undefined ? wireValue(valueOf(cell)) : `=${cell.formula}`;
}

/** Values of a range: errors as their text, empty cells as empty text; null for too many cells. */
export function readValues(range: CellRange): Json {
  return matrix(range, (cell) => wireValue(valueOf(cell)));
}

export function readValueTypes(range: CellRange): Json {
  return matrix(range, valueType);
}

/** What the cells show. */
export function readText(range: CellRange): Json {
  return matrix(range, (cell, style) =>
    shownText(valueOf(cell), style.numberFormat, range.book.dateSystem),
  );
}

export function readFormulas(range: CellRange): Json {
  return matrix(range, formulaOf);
}

export function readNumberFormats(range: CellRange): Json {
  return matrix(range, (_cell, style) => style.numberFormat);
}

/** Formats of numbers, one for each cell or one for all. */
export function writeNumberFormats(range: CellRange, given: Json): void {
  const { sheet, area } = range;
  const formatOf = eachValue(area, given);
  requireAllowed(sheet, "allowFormatCells");
  const apply = (style: CellStyle, format: Json): CellStyle => {
    if (format === null) return style;
    if (typeof format !== "string") throw invalidArgument();
    return { ...style, numberFormat: format === "" ? "General" : format };
  };
  if (!Array.isArray(given)) {
    sheet.grid.restyle(area, (style) => apply(style, given));
    return;
  }
  replaceCells(sheet, area, (row, column, cell) => ({
    ...cell,
    style: apply(cell.style, formatOf(row, column)),
  }));
}

/** Who changed a cell: the add-in itself, or somebody else. */
export type TriggerSource = "ThisLocalAddin" | "Unknown";

interface CellState {
  readonly value: Json;
  readonly type: string;
}

function stateOf({ sheet, area }: CellRange): CellState {
  const cell = sheet.grid.at(area.top, area.left);
  if (cell?.uncalculated) return { value: `=${cell.formula ?? ""}`, type: "String" };
  return { value: wireValue(valueOf(cell)), type: valueType(cell) };
}

/** The part of a change event that only a change of a single cell has. */
function details(before: CellState, after: CellState): Record<string, Json> {
  return {
    valueBefore: before.value,
    valueAfter: after.value,
    valueTypeBefore: before.type,
    valueTypeAfter: after.type,
  };
}

/** Tells the client that an area has changed. */
export function tellChange(
  { book, sheet, area }: CellRange,
  triggerSource: TriggerSource,
  more: Record<string, Json> = {},
): void {
  const address = areaText(area);
  book.events.tell(EVENT.sheetChanged, sheet.id, {
    address,
    changeType: "RangeEdited",
    source: "Local",
    worksheetId: sheet.id,
    // The workbook finds the range again by this.
    referenceId: `${sheet.id}!${address}`,
    shiftDirection: "None",
    ...(book.knowsTriggerSource ? { triggerSource } : {}),
    ...more,
  });
}

/** Writes values or formulas as an add-in or a person does, and tells the client of the change. */
export function changeContent(range: CellRange, given: Json, triggerSource: TriggerSource): void {
  const isOne = cellCount(range.area) === 1;
  const before = isOne ? stateOf(range) : undefined;
  writeContent(range.book, range.sheet, range.area, given);
  tellChange(range, triggerSource, before ? details(before, stateOf(range)) : {});
}

/** `Sheet1!A1:B2`. */
export function rangeAddress({ sheet, area }: CellRange): string {
  return addressText(sheet.name, [area]);
}
