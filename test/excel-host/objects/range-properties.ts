import type { CellStyle } from "../model/cell-style.ts";
import { addressText } from "../model/address-text.ts";
import { areaOfCell, WHOLE_SHEET } from "../model/areas.ts";
import { span } from "../model/lines.ts";
import { asOptions } from "../wire/arguments.ts";
import { notImplemented } from "../wire/host-error.ts";
import type { Argument } from "../wire/host-object.ts";
import type { Json } from "../wire/wire.ts";
import type { CellRange } from "./cell-range.ts";

type Asked = Readonly<Record<string, Json>>;
type Readers<T> = Readonly<Record<string, (from: T, asked: Json) => Json>>;

/** Answers only what was asked for, under the names of the API; what cannot be answered is refused. */
function answer<T>(asked: Asked, readers: Readers<T>, from: T, kind: string): Json {
  const answers: Record<string, Json> = {};
  for (const [name, wanted] of Object.entries(asked)) {
    if (wanted === false) continue;
    const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
    if (!read) throw notImplemented(`${kind}.${name}`);
    answers[name] = read(from, wanted);
  }
  return answers;
}

const FONT: Readers<CellStyle> = {
  name: ({ font }) => font.name,
  size: ({ font }) => font.size,
  color: ({ font }) => font.color,
  bold: ({ font }) => font.bold,
  italic: ({ font }) => font.italic,
  underline: ({ font }) => font.underline,
  strikethrough: ({ font }) => font.strikethrough,
};

const FORMAT: Readers<CellStyle> = {
  font: (style, asked) => answer(asOptions(asked), FONT, style, "CellPropertiesFont"),
  fill: (style, asked) =>
    answer(
      asOptions(asked),
      { color: ({ fill }) => fill ?? "#FFFFFF" },
      style,
      "CellPropertiesFill",
    ),
  protection: (style, asked) =>
    answer(
      asOptions(asked),
      { locked: ({ locked }) => locked, formulaHidden: ({ formulaHidden }) => formulaHidden },
      style,
      "CellPropertiesProtection",
    ),
  wrapText: ({ wrapText }) => wrapText,
  horizontalAlignment: ({ horizontalAlignment }) => horizontalAlignment,
  verticalAlignment: ({ verticalAlignment }) => verticalAlignment,
  indentLevel: ({ indentLevel }) => indentLevel,
};

interface Place {
  readonly range: CellRange;
  readonly row: number;
  readonly column: number;
}

const CELL: Readers<Place> = {
  address: ({ range, row, column }) => addressText(range.sheet.name, [areaOfCell(row, column)]),
  hidden: ({ range, row, column }) =>
    range.sheet.hiddenRows.has(row) || range.sheet.hiddenColumns.has(column),
  format: ({ range, row, column }, asked) =>
    answer(asOptions(asked), FORMAT, range.sheet.grid.styleAt(row, column), "CellPropertiesFormat"),
};

/** `Range.getCellProperties`: what was asked for, of each cell. */
export function cellProperties(range: CellRange, asked: Argument): Json {
  const { top, left, bottom, right } = range.area;
  const options = asOptions(asked);
  return span(top, bottom).map((row) =>
    span(left, right).map((column) =>
      answer(options, CELL, { range, row, column }, "CellProperties"),
    ),
  );
}

interface Line {
  readonly range: CellRange;
  readonly index: number;
}

const ROW: Readers<Line> = {
  rowHidden: ({ range, index }) => range.sheet.hiddenRows.has(index),
  rowIndex: ({ index }) => index,
  address: ({ range, index }) =>
    addressText(range.sheet.name, [{ ...WHOLE_SHEET, top: index, bottom: index }]),
};

const COLUMN: Readers<Line> = {
  columnHidden: ({ range, index }) => range.sheet.hiddenColumns.has(index),
  columnIndex: ({ index }) => index,
  address: ({ range, index }) =>
    addressText(range.sheet.name, [{ ...WHOLE_SHEET, left: index, right: index }]),
};

/** `Range.getRowProperties`: what was asked for, of each row. */
export function rowProperties(range: CellRange, asked: Argument): Json {
  const { top, bottom } = range.area;
  const options = asOptions(asked);
  return span(top, bottom).map((index) => answer(options, ROW, { range, index }, "RowProperties"));
}

/** `Range.getColumnProperties`: what was asked for, of each column. */
export function columnProperties(range: CellRange, asked: Argument): Json {
  const { left, right } = range.area;
  const options = asOptions(asked);
  return span(left, right).map((index) =>
    answer(options, COLUMN, { range, index }, "ColumnProperties"),
  );
}
