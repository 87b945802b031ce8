import type { DateSystem } from "../../../workbook/workbook.ts";
import { cellText } from "../../cells/cell-text.ts";
import { splitReference } from "../cells/reference-cues.ts";
import type { DraftAction } from "../facts/draft-action.ts";

/** So large a share of the wordings must begin with a reference for it to be one. */
const SHARE = 0.8;

function inWording(draft: DraftAction, system: DateSystem): string {
  const [first] = draft.cells.get("action") ?? [];
  return first ? (splitReference(cellText(first.cell, system))?.reference ?? "") : "";
}

/** The reference of each action as written: in its own column, or where a plan has none in front of the wording. */
export function referencesWritten(drafts: readonly DraftAction[], system: DateSystem): string[] {
  const own = drafts.map(({ reference }) => reference);
  if (own.some((reference) => reference !== "")) return own;
  const numbered = drafts.map((draft) => inWording(draft, system));
  const many = numbered.filter((reference) => reference !== "").length;
  return many > 0 && many >= drafts.length * SHARE ? numbered : own;
}
