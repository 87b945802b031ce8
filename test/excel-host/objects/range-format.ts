import { common } from "../model/lines.ts";
import type { CellFont, CellStyle } from "../model/cell-style.ts";
import { colorOf } from "../model/color.ts";
import { requireAllowed } from "../model/write-cells.ts";
import { asFlag, asNumber, asText, asWhole } from "../wire/arguments.ts";
import { emulate, type HostObject, type Members } from "../wire/host-object.ts";
import type { Json } from "../wire/wire.ts";
import { borderMembers } from "./range-borders.ts";
import type { CellRange } from "./cell-range.ts";

/** Ranges of one sheet that are formatted together. */
export type Ranges = readonly CellRange[];

/** The value of every cell's style, or null where they differ. */
function commonStyle<T extends Json>(ranges: Ranges, read: (style: CellStyle) => T): T | null {
  const values = new Set<T>();
  for (const { sheet, area } of ranges) {
    for (const style of sheet.grid.stylesIn(area)) values.add(read(style));
  }
  return common(values);
}

/** Gives all cells another style; AccessDenied where protection forbids formats. */
function restyle(ranges: Ranges, change: (style: CellStyle) => CellStyle): void {
  for (const { sheet } of ranges) requireAllowed(sheet, "allowFormatCells");
  for (const { sheet, area } of ranges) sheet.grid.restyle(area, change);
}

const refont = (ranges: Ranges, change: Partial<CellFont>): void => {
  restyle(ranges, (style) => ({ ...style, font: { ...style.font, ...change } }));
};

const FONT: Members<Ranges> = {
  kind: "RangeFont",
  read: {
    Name: (ranges) => commonStyle(ranges, ({ font }) => font.name),
    Size: (ranges) => commonStyle(ranges, ({ font }) => font.size),
    Color: (ranges) => commonStyle(ranges, ({ font }) => font.color),
    Bold: (ranges) => commonStyle(ranges, ({ font }) => font.bold),
    Italic: (ranges) => commonStyle(ranges, ({ font }) => font.italic),
    Underline: (ranges) => commonStyle(ranges, ({ font }) => font.underline),
    Strikethrough: (ranges) => commonStyle(ranges, ({ font }) => font.strikethrough),
  },
  write: {
    Name: (ranges, given) => {
      refont(ranges, { name: asText(given) });
    },
    Size: (ranges, given) => {
      refont(ranges, { size: asNumber(given) });
    },
    Color: (ranges, given) => {
      refont(ranges, { color: colorOf(given) });
    },
    Bold: (ranges, given) => {
      refont(ranges, { bold: asFlag(given) });
    },
    Italic: (ranges, given) => {
      refont(ranges, { italic: asFlag(given) });
    },
    Underline: (ranges, given) => {
      refont(ranges, { underline: asText(given) });
    },
    Strikethrough: (ranges, given) => {
      refont(ranges, { strikethrough: asFlag(given) });
    },
  },
};

const FILL: Members<Ranges> = {
  kind: "RangeFill",
  read: {
    // A cell without fill is white to the API, cells of several colours are an empty text.
    Color: (ranges) => commonStyle(ranges, ({ fill }) => fill ?? "#FFFFFF") ?? "",
    Pattern: (ranges) => commonStyle(ranges, ({ fill }) => (fill === null ? "None" : "Solid")),
  },
  write: {
    Color: (ranges, given) => {
      const fill = colorOf(given);
      restyle(ranges, (style) => ({ ...style, fill }));
    },
  },
  calls: {
    Clear: (ranges) => {
      restyle(ranges, (style) => ({ ...style, fill: null }));
      return null;
    },
  },
};

const PROTECTION: Members<Ranges> = {
  kind: "FormatProtection",
  read: {
    Locked: (ranges) => commonStyle(ranges, ({ locked }) => locked),
    FormulaHidden: (ranges) => commonStyle(ranges, ({ formulaHidden }) => formulaHidden),
  },
  write: {
    Locked: (ranges, given) => {
      const locked = asFlag(given);
      restyle(ranges, (style) => ({ ...style, locked }));
    },
    FormulaHidden: (ranges, given) => {
      const formulaHidden = asFlag(given);
      restyle(ranges, (style) => ({ ...style, formulaHidden }));
    },
  },
};

/** Excel's own sizes, in points. */
const STANDARD_WIDTH = 48;
const STANDARD_HEIGHT = 15;

function sizes(ranges: Ranges, which: "columnWidths" | "rowHeights"): number | null {
  const values = new Set<number>();
  for (const { sheet, area } of ranges) {
    const isWidth = which === "columnWidths";
    const [from, to] = isWidth ? [area.left, area.right] : [area.top, area.bottom];
    const own = [...sheet[which]].filter(([index]) => from <= index && index <= to);
    for (const [, size] of own) values.add(size);
    if (own.length <= to - from) values.add(isWidth ? STANDARD_WIDTH : STANDARD_HEIGHT);
  }
  return common(values);
}

function resize(ranges: Ranges, which: "columnWidths" | "rowHeights", size: number | null): void {
  const isWidth = which === "columnWidths";
  for (const { sheet, area } of ranges) {
    requireAllowed(sheet, isWidth ? "allowFormatColumns" : "allowFormatRows");
    const [from, to] = isWidth ? [area.left, area.right] : [area.top, area.bottom];
    for (let index = from; index <= to; index += 1) {
      if (size === null) sheet[which].delete(index);
      else sheet[which].set(index, size);
    }
  }
}

const FORMAT: Members<Ranges> = {
  kind: "RangeFormat",
  read: {
    WrapText: (ranges) => commonStyle(ranges, ({ wrapText }) => wrapText),
    HorizontalAlignment: (ranges) => commonStyle(ranges, (style) => style.horizontalAlignment),
    VerticalAlignment: (ranges) => commonStyle(ranges, (style) => style.verticalAlignment),
    IndentLevel: (ranges) => commonStyle(ranges, ({ indentLevel }) => indentLevel),
    ColumnWidth: (ranges) => sizes(ranges, "columnWidths"),
    RowHeight: (ranges) => sizes(ranges, "rowHeights"),
  },
  write: {
    WrapText: (ranges, given) => {
      const wrapText = asFlag(given);
      restyle(ranges, (style) => ({ ...style, wrapText }));
    },
    HorizontalAlignment: (ranges, given) => {
      const horizontalAlignment = asText(given);
      restyle(ranges, (style) => ({ ...style, horizontalAlignment }));
    },
    VerticalAlignment: (ranges, given) => {
      const verticalAlignment = asText(given);
      restyle(ranges, (style) => ({ ...style, verticalAlignment }));
    },
    IndentLevel: (ranges, given) => {
      const indentLevel = asWhole(given);
      restyle(ranges, (style) => ({ ...style, indentLevel }));
    },
    ColumnWidth: (ranges, given) => {
      resize(ranges, "columnWidths", asNumber(given));
    },
    RowHeight: (ranges, given) => {
      resize(ranges, "rowHeights", asNumber(given));
    },
  },
  parts: {
    Font: (ranges) => emulate(FONT, ranges),
    Fill: (ranges) => emulate(FILL, ranges),
    Protection: (ranges) => emulate(PROTECTION, ranges),
    Borders: (ranges) => borderMembers(ranges),
  },
  calls: {
    // Nothing is drawn here, so that fitted sizes are simply no longer set by hand.
    AutofitColumns: (ranges) => {
      resize(ranges, "columnWidths", null);
      return null;
    },
    AutofitRows: (ranges) => {
      resize(ranges, "rowHeights", null);
      return null;
    },
  },
};

/** The look of cells, as `Range.format` and `RangeAreas.format` give it. */
export function rangeFormat(ranges: Ranges): HostObject {
  return emulate(FORMAT, ranges);
}
