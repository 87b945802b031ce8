import { groupBy } from "../../finding/group-by.ts";
import type { Answer } from "../../read/return.ts";
import { placeOfAnswer, quoted } from "../place.ts";
import type { Fault } from "../fault.ts";
import type { Rule } from "../rule.ts";

const SHOWN = 3;

function faultOf(sheet: string, answers: readonly Answer[], hidden: boolean): Fault {
  const texts = answers.slice(0, SHOWN).map(({ text }) => `"${quoted(text).slice(0, 40)}"`);
  const [cells, they] =
    answers.length === 1 ? ["1 cell holds", "it is"] : [`${answers.length} cells hold`, "they are"];
  return {
    sheet,
    cells: answers.flatMap((answer) => placeOfAnswer(answer).cells),
    heading: null,
    ref: null,
    found: texts.join(", ") + (answers.length > SHOWN ? ` and ${answers.length - SHOWN} more` : ""),
    wanted: "text in the table of updates",
    message: `On ${hidden ? "the hidden sheet " : ""}"${sheet}" ${cells} text outside the table of updates, so ${they} not merged. Confirm, or move the text into the table`,
    fix: "Move the text into the table, or confirm that it may be left out",
  };
}

/** Cells with content that no table and no label explains, hidden sheets among them. */
export const unreadContent: Rule = {
  code: "unread-content",
  severity: "query",
  title: "Cells outside the table of updates hold text that is not merged",
  source: "Nothing is dropped in silence",
  about: "form",
  check: ({ return: { unread, hiddenSheets = [] } }) => {
    const bySheet = groupBy(unread, ({ sources }) => sources[0]?.sheet ?? "");
    return [...bySheet].map(([sheet, answers]) =>
      faultOf(sheet, answers, hiddenSheets.includes(sheet)),
    );
  },
};
