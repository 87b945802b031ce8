import { FEEDBACK_SHEET } from "../../plan/feedback-sheet.ts";
import type { Sheet } from "../../workbook/workbook.ts";
import { linesOf, type Line } from "../cells/sheet-lines.ts";

/** True for the list of findings that a check put before a return: it is no answer. */
export function isFeedbackSheet({ rows }: Sheet): boolean {
  const [first] = rows[0]?.cells ?? [];
  if (rows[0]?.index !== 0 || first?.value !== FEEDBACK_SHEET.title) return false;
  return rows
    .slice(0, 10)
    .some(({ cells }) =>
      FEEDBACK_SHEET.headings.every((heading, column) => cells[column]?.value === heading),
    );
}

/** What stands beside the list: a partner's own remarks. */
export function remarksBesideFeedback(sheet: Sheet): Line[] {
  return linesOf(sheet).flatMap(({ row, cells }) => {
    const beside = cells.filter(({ column }) => column >= FEEDBACK_SHEET.headings.length);
    return beside.length > 0 ? [{ row, cells: beside }] : [];
  });
}
