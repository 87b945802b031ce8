import type { ScannedCell, ScannedSheet } from "./scanned-sheet.ts";
import { dropAttribute } from "../xml/xml-attributes.ts";
import type { Splice } from "../xml/xml-splice.ts";

const COMPUTED_ANEW = new Set(["normal", "shared"]);

function dropResult(sheet: ScannedSheet, cell: ScannedCell): Splice[] {
  if (!cell.value) return [];
  return [...dropAttribute(sheet.xml, cell, "t"), { ...cell.value, text: "" }];
}

/**
 * The changes that drop the stored results of a sheet's formulas, once values on it changed:
 * LibreOffice shows stored results without computing them, and none is better than an old one.
 * Cells that are rewritten anyway, and the results of array formulas and data tables, are left.
 */
export function staleResults(
  sheet: ScannedSheet,
  isRewritten: (row: number, column: number) => boolean,
): Splice[] {
  return [...sheet.rows.values()].flatMap((row) =>
    row.cells.flatMap((cell) => {
      if (!cell.formula || !COMPUTED_ANEW.has(cell.formula.kind)) return [];
      return isRewritten(row.index, cell.column) ? [] : dropResult(sheet, cell);
    }),
  );
}
