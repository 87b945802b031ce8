import { fold } from "../../../text/fold.ts";
import { isNoAnswer, isPlaceholder } from "../../placeholder.ts";
import { quoted } from "../../place.ts";
import type { TypedAnswer } from "../../typed-answers.ts";
import { valueRule } from "../../value-rule.ts";

/** `< Select >` in a drop-down is a cell not yet answered; in a column of text it was left in. */
function isLeftIn({ answer, field }: TypedAnswer): boolean {
  const { text } = answer;
  const dropDown = field === "status" || field === "reference" || field === "partner";
  return isPlaceholder(text) || (isNoAnswer(text) && fold(text) !== "" && !dropDown);
}

/** The plan itself says TBC, and the form repeats it. */
function isThePlans({ answer, action, field, ofPlan }: TypedAnswer): boolean {
  if (ofPlan) return true;
  const planned = action?.timescale ?? "";
  return (field === "start" || field === "finish") && fold(answer.text) === fold(planned);
}

/** Text that stands for an answer still to come. */
export const placeholderText = valueRule({
  code: "placeholder-text",
  severity: "query",
  title: "A placeholder such as TBC was left in",
  source: "Placeholders seen in published plans",
  about: "value",
  say: (given) =>
    isLeftIn(given) && !isThePlans(given) && given.field !== "reference"
      ? {
          found: quoted(given.answer.text),
          wanted: "the answer, or an empty cell",
          message: `${given.label} still says "${quoted(given.answer.text)}". Enter the answer or leave the cell empty`,
          fix: "Enter the answer or empty the cell",
        }
      : null,
});
