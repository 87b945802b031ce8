import type { Severity } from "../../../src/finding/finding.ts";
import type { CellMark, MarkOutcome } from "../../open-workbook.ts";
import { addressLists } from "./address-lists.ts";
import { deleteMarks, findMarks } from "./find-marks.ts";
import { MARK_FORMULA } from "../read/sheet-marks.ts";

/** The colours of the feedback file (src/report/feedback-sheet.ts). */
const FILLS: Readonly<Record<Severity, string>> = { error: "#FFD6D6", query: "#BDD7EE" };

function addMark(sheet: Excel.Worksheet, addresses: string, severity: Severity): void {
  const added = sheet.getRanges(addresses).conditionalFormats.add("Custom");
  const { rule, format } = added.custom;
  rule.formula = MARK_FORMULA;
  format.fill.color = FILLS[severity];
  format.font.color = "#000000";
  // So that a mark is seen without its colour too.
  if (severity === "error") format.font.bold = true;
  else format.font.underline = "Single";
}

/**
 * Marks cells by conditional formats, so that their own formats stay, in place of the marks that are
 * there. Two round-trips where the names of all sheets are known.
 */
export async function markCells(
  context: Excel.RequestContext,
  marks: readonly CellMark[],
  known: readonly string[],
): Promise<MarkOutcome> {
  const sheets = await findMarks(context, known);
  const refused = new Set(deleteMarks(sheets));
  const gone = new Set<string>();
  let marked = 0;
  // What is added last is seen first: an error hides a query on the same cell.
  const errorsLast = [...marks].sort((a, b) => b.severity.localeCompare(a.severity));
  for (const { sheet: name, cells, severity } of errorsLast) {
    const found = sheets.find((each) => each.name === name);
    if (!found) gone.add(name);
    else if (!found.mayFormat) refused.add(name);
    else {
      marked += cells.length;
      for (const addresses of addressLists(cells)) addMark(found.sheet, addresses, severity);
    }
  }
  await context.sync();
  return { marked, protectedSheets: [...refused], goneSheets: [...gone] };
}
