import type { ReturnRow } from "../../../read/return.ts";
import type { Answer } from "../../../read/cells/answer.ts";
import { isAnswered } from "../../answered-row.ts";
import { placeOfAnswer, quoted } from "../../place.ts";
import { isNoAnswer } from "../../placeholder.ts";
import type { Rule } from "../../rule.ts";

/** What a row holds beside its reference, where none of it is an answer. */
function strayAnswer({ answers }: ReturnRow): Answer | undefined {
  // The form itself may have filled in reference and dates.
  const { partner } = answers;
  return partner && !isNoAnswer(partner.text.trim()) ? partner : undefined;
}

/** A row in which something is filled in, and no answer (faults A12). */
export const rowWithoutAnswer: Rule = {
  code: "row-without-answer",
  severity: "query",
  title: "A row is filled in, and answers nothing",
  source: "Nothing is dropped in silence",
  about: "value",
  check: ({ return: { rows } }) =>
    rows
      .filter((row) => !isAnswered(row))
      .flatMap((row) => {
        const first = strayAnswer(row);
        if (!first) return [];
        const ref = row.reference.kind === "action" ? row.reference.ref : null;
        return [
          {
            ...placeOfAnswer(first, ref),
            found: quoted(first.text),
            wanted: "what was done, or a status",
            message: `This row holds "${quoted(first.text)}" and no update. It changes nothing. Write what was done, or clear the row`,
            fix: "Write what was done, or clear the row",
          },
        ];
      }),
};
