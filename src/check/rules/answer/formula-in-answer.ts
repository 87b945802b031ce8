import { quoted } from "../../place.ts";
import { valueRule } from "../../value-rule.ts";

/** An answer that a formula computes: what is merged is its last result. */
export const formulaInAnswer = valueRule({
  code: "formula-in-answer",
  severity: "query",
  title: "A cell holds a formula; its last result is taken",
  source: "Answers are typed values",
  about: "value",
  say: ({ answer, label }) =>
    answer.formula === undefined
      ? null
      : {
          found: quoted(`=${answer.formula}`),
          wanted: "the answer as text, number or date",
          message: `${label} holds a formula and is read as "${quoted(answer.text)}". Confirm or type the answer itself`,
          fix: "Type the answer over the formula",
        },
});
