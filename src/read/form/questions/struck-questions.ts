import { shorten } from "../../../text/shorten.ts";
import { toA1 } from "../../../workbook/address.ts";
import { cellText } from "../../cells/cell-text.ts";
import type { DateSystem } from "../../../workbook/workbook.ts";
import type { FormQuestion } from "../form-reading.ts";
import type { DraftAction } from "../facts/draft-action.ts";
import { rowQuestion } from "./row-questions.ts";
import type { HeldCell } from "../facts/held-cell.ts";

const MOST_SHOWN = 80;

function strikeOf(draft: DraftAction, { row, column }: HeldCell): "all" | "part" | undefined {
  return draft.table.sheet.lookAt(row, column.left)?.struck;
}

function cellQuestion(draft: DraftAction, held: HeldCell, system: DateSystem): FormQuestion {
  const { name } = draft.table.sheet.sheet;
  const place = `${name}!${toA1({ row: held.row, column: held.column.left })}`;
  const text = shorten(cellText(held.cell, system), MOST_SHOWN);
  const whole = strikeOf(draft, held) === "all";
  return {
    about: place,
    question: `${whole ? "The text" : "A part of the text"} in ${place} ("${text}") is struck through. Does it still count? It is read as if it did until you say.`,
    choices: ["counts", "does not count"],
    samples: [],
  };
}

/** What is struck through in an action: the whole of it, or cells, each asked about. */
export function struckQuestions(draft: DraftAction, system: DateSystem): FormQuestion[] {
  const held = [...draft.cells.values()].flat();
  const struck = held.filter((one) => strikeOf(draft, one) !== undefined);
  const wording = draft.cells.get("action") ?? draft.cells.get("recommendation") ?? [];
  if (wording.length > 0 && wording.every((one) => strikeOf(draft, one) === "all")) {
    const text = wording.map(({ cell }) => cellText(cell, system)).join(" ");
    return [rowQuestion({ table: draft.table, row: draft.row, doubt: "struck", text })];
  }
  return struck.map((one) => cellQuestion(draft, one, system));
}
