import { besideRule } from "../../beside-rule.ts";

/** A value below a merged cell, which no reader of the sheet can see (faults A10). */
export const coveredAnswer = besideRule({
  code: "covered-answer",
  title: "A merged cell covers a value",
  source: "Nothing is dropped in silence",
  about: "value",
  kinds: ["covered"],
  say: (_, words) => ({
    wanted: "a cell of its own for each answer",
    message: `A merged cell covers "${words}", so nobody sees it and it is not merged. Unmerge the cells, or confirm that it no longer stands`,
    fix: "Unmerge the cells, or confirm that it no longer stands",
  }),
});
