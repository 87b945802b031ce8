import { groupBy } from "../../../finding/group-by.ts";
import { listCells } from "../../../finding/list-cells.ts";
import { count } from "../../../text/count.ts";
import type { Answer } from "../../../read/cells/answer.ts";
import { placeOfAnswer, quoted } from "../../place.ts";
import type { Fault } from "../../fault.ts";
import type { Rule } from "../../rule.ts";

function faultOf(sheet: string, answers: readonly Answer[], hidden: boolean): Fault {
  const many = count(answers.length, "cell holds", "cells hold");
  const they = answers.length === 1 ? "it is" : "they are";
  return {
    sheet,
    cells: answers.flatMap((answer) => placeOfAnswer(answer).cells),
    heading: null,
    ref: null,
    found: listCells(answers.map(({ text }) => `"${quoted(text).slice(0, 40)}"`)),
    wanted: "text in the table of updates",
    message: `On ${hidden ? "the hidden sheet " : ""}"${quoted(sheet)}" ${many} text outside the table of updates, so ${they} not merged. Confirm, or move the text into the table`,
    fix: "Confirm, or move the text into the table",
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
