import { placeOfAnswer, quoted } from "../../place.ts";
import type { Rule } from "../../rule.ts";

/** A cell of a plan that is sent back says other than the plan, and nothing else answers for it. */
export const alteredPlanCell: Rule = {
  code: "altered-plan-cell",
  severity: "query",
  title: "A cell that repeats the plan says something else",
  source: "Nothing is dropped in silence",
  about: "value",
  check: ({ return: { altered = [] } }) =>
    altered.map(({ ref, answer, before }) => {
      const plan = before.trim() === "" ? "nothing here" : `"${quoted(before)}"`;
      return {
        ...placeOfAnswer(answer, ref),
        found: quoted(answer.text),
        wanted: before.trim() === "" ? "an empty cell, as in the plan" : quoted(before),
        message: `This cell says "${quoted(answer.text)}", and the plan says ${plan}. The plan stays as it is. Write the change and its reason in the update`,
        fix: "Write the change and its reason in the update, or put the plan's words back",
      };
    }),
};
