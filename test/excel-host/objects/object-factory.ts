import type { Book } from "../model/book.ts";
import type { ObjectFactory } from "../model/object-factory.ts";
import { CellRange } from "./cell-range.ts";
import { rangeAreasObject } from "./range-areas-object.ts";
import { rangeObject } from "./range-object.ts";
import { worksheetObject } from "./worksheet-object.ts";

/** Makes the objects of a workbook. */
export function objectFactory(book: Book): ObjectFactory {
  return {
    range: (sheet, area) => rangeObject(new CellRange(book, sheet, area)),
    rangeAreas: (sheet, areas) => rangeAreasObject(book, sheet, areas),
    worksheet: (sheet) => worksheetObject(book, sheet),
  };
}
