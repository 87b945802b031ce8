import type { Area } from "../../../src/workbook/address.ts";
import { invalidArgument, notImplemented } from "../wire/host-error.ts";
import type { Json } from "../wire/wire.ts";
import { rowCount } from "./areas.ts";
import type { HostCell } from "./cell.ts";
import type { Book } from "./book.ts";
import type { HostSheet } from "./host-sheet.ts";
import { typedContent } from "./typed-value.ts";
import { allOrNone } from "./lines.ts";
import { eachValue, replaceCells, requireUnlocked } from "./write-cells.ts";

function contentCell(book: Book, before: HostCell, given: Json): HostCell | undefined {
  // Excel leaves a cell alone where it is given null.
  if (given === null) return undefined;
  if (typeof given === "object") throw invalidArgument();
  const { style } = before;
  const typed = typedContent(given, style.numberFormat, book.dateSystem, new Date().getFullYear());
  if (typed.formula !== undefined) {
    if (typed.formula === before.formula) return undefined;
    return { value: null, formula: typed.formula, uncalculated: true, style };
  }
  const isPlain = style.numberFormat === "General";
  const format = isPlain && typed.format !== undefined ? typed.format : style.numberFormat;
  return {
    value: typed.value,
    style: format === style.numberFormat ? style : { ...style, numberFormat: format },
  };
}

/** In a filtered list Excel may put a block's values into other rows than theirs. */
function requireShownRows({ hiddenRows }: HostSheet, area: Area): void {
  const isBlock = rowCount(area) > 1;
  if (isBlock && allOrNone(hiddenRows, area.top, area.bottom) !== false) {
    throw notImplemented("a block of values written over hidden rows");
  }
}

/**
 * Puts values or formulas into an area as Excel takes them from an add-in or a person.
 * AccessDenied where a cell is locked: then nothing is written.
 */
export function writeContent(book: Book, sheet: HostSheet, area: Area, given: Json): void {
  const valueOf = eachValue(area, given);
  requireUnlocked(sheet, area);
  requireShownRows(sheet, area);
  replaceCells(sheet, area, (row, column, before) =>
    contentCell(book, before, valueOf(row, column)),
  );
}
