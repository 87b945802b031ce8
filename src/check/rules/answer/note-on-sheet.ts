import { besideRule } from "../../beside-rule.ts";

/** Words in a note, a comment or a text box: no cell holds them, and they may be the answer (faults A2). */
export const noteOnSheet = besideRule({
  code: "note-on-sheet",
  title: "A note, a comment or a text box holds words that are not merged",
  source: "Nothing is dropped in silence",
  about: "text",
  kinds: ["note", "comment", "text box"],
  say: ({ kind }, words) => ({
    wanted: "what was done, in a cell of the table",
    message: `A ${kind} here says "${words}". It is not merged. Confirm, or write it into the table`,
    fix: "Confirm, or write it into the table",
  }),
});
