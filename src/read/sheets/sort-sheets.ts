import type { Sheet, Workbook } from "../../workbook/workbook.ts";
import { type ExplainedCells, linesBeside } from "./explained-cells.ts";
import { isFeedbackSheet, remarksBesideFeedback } from "./feedback-lines.ts";
import { isPictureSheet, remarksBesidePicture } from "./picture-lines.ts";
import type { PlacedCell } from "../cells/read-answer.ts";
import { type Line, linesOf, placedCells } from "../cells/sheet-lines.ts";
import { isReadOnlySheet, isTemplate, strangeLines } from "./template-sheets.ts";

/** A sheet with the lines in which updates are looked for. */
export interface SheetToScan {
  readonly sheet: Sheet;
  readonly lines: readonly Line[];
}

/** Where updates are looked for in a workbook, and what stands elsewhere. */
interface SortedSheets {
  readonly toScan: readonly SheetToScan[];
  /** Cells that nobody would look for: said, for nothing typed goes unseen. */
  readonly aside: readonly PlacedCell[];
}

/** True for a sheet that the tool itself wrote into a return. */
export function isToolSheet(sheet: Sheet): boolean {
  return isFeedbackSheet(sheet) || isPictureSheet(sheet);
}

/**
 * Visible sheets are read for tables of updates; of hidden ones, of a template's lists and of what the tool
 * itself wrote into a return only strange content is said. Cells that are `explained` are on neither side.
 */
export function sortSheets(workbook: Workbook, explained: readonly ExplainedCells[]): SortedSheets {
  const template = isTemplate(workbook);
  const isShownOnly = (sheet: Sheet): boolean => template && isReadOnlySheet(sheet);
  const linesAside = (sheet: Sheet): readonly Line[] | undefined => {
    if (isFeedbackSheet(sheet)) return remarksBesideFeedback(sheet);
    if (isPictureSheet(sheet)) return remarksBesidePicture(sheet);
    if (isShownOnly(sheet)) return strangeLines(sheet);
    return sheet.visibility === "visible" ? undefined : linesOf(sheet);
  };
  const sorted = workbook.sheets.map((sheet) => {
    const aside = linesAside(sheet);
    const lines = linesBeside(explained, sheet, aside ?? linesOf(sheet));
    return { sheet, lines, isAside: aside !== undefined };
  });
  return {
    toScan: sorted.filter(({ isAside }) => !isAside),
    aside: sorted
      .filter(({ isAside }) => isAside)
      .flatMap(({ sheet, lines }) => placedCells(sheet.name, lines)),
  };
}
