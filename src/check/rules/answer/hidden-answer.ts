import { besideRule } from "../../beside-rule.ts";

/** Answers in a row that is hidden or filtered out (faults A9). */
export const hiddenAnswer = besideRule({
  code: "hidden-answer",
  title: "A hidden row holds answers",
  source: "Nothing is dropped in silence",
  about: "text",
  kinds: ["hidden"],
  say: ({ address }, words) => ({
    wanted: "a row that shows",
    message: `Row ${address.row + 1} is hidden or filtered out, and holds "${words}". It is merged. Confirm, or show the row and change it`,
    fix: "Confirm, or show the row and change it",
  }),
});
