import { answeredRows, type AnsweredRow } from "../../check/answered-row.ts";
import type { CheckedWorkbook } from "../../check/check-workbook.ts";
import type { Action } from "../../plan/plan.ts";
import { ownActions } from "../../plan/own-actions.ts";
import { cellText } from "../../read/cells/cell-text.ts";
import type { Return } from "../../read/return.ts";
import { toA1 } from "../../workbook/address.ts";
import { cellIn, sheetNamed } from "../../workbook/lookup.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import type { PicturePlace } from "./picture.ts";

/** An action that a return speaks of, or ought to. */
export interface OwnLine {
  readonly action: Action;
  /** The partner's part; null where the return does not say who sends it. */
  readonly part: "Lead" | "Contributor" | null;
  /** When it is due, in words; empty where the partner is not known. */
  readonly due: string;
  /** The return's rows about it that hold an answer. */
  readonly rows: readonly AnsweredRow[];
}

/**
 * The partner's own actions in the plan's order, each with its rows of the return. Where the return does
 * not say whose it is, the actions that it reports on.
 */
export function ownLines({ reading, plan, partner }: CheckedWorkbook): OwnLine[] {
  const answered = answeredRows(reading, plan, partner).filter(
    ({ by }) => partner === null || by === partner,
  );
  const rowsOf = (ref: string): AnsweredRow[] =>
    answered.filter(({ action }) => action?.ref === ref);
  if (partner === null) {
    return plan.actions
      .map((action) => ({ action, part: null, due: "", rows: rowsOf(action.ref) }))
      .filter(({ rows }) => rows.length > 0);
  }
  return ownActions(plan, partner).map((own) => ({ ...own, rows: rowsOf(own.action.ref) }));
}

/** Where each reference first stands in the tables of a return, answered or not, by reference in lower case. */
export function referencePlaces(
  { tables }: Pick<Return, "tables">,
  workbook: Workbook,
): Map<string, PicturePlace> {
  const places = new Map<string, PicturePlace>();
  for (const { sheet: name, headingRow, headings } of tables) {
    const column = headings.find(({ field }) => field === "reference")?.address.column;
    if (column === undefined) continue;
    for (const row of sheetNamed(workbook, name)?.rows ?? []) {
      const cell = row.index > headingRow ? cellIn(row, column) : undefined;
      const ref = cell ? cellText(cell, workbook.dateSystem).trim().toLowerCase() : "";
      if (ref === "" || places.has(ref)) continue;
      places.set(ref, { sheet: name, cell: toA1({ row: row.index, column }) });
    }
  }
  return places;
}
