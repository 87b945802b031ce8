import { inWords } from "../../field-words.ts";
import { quoted } from "../../place.ts";
import { rowRule } from "../../row-rule.ts";

/** One update in a cell merged over the rows of several actions, as copying and pasting leaves it. */
export const mergedAnswer = rowRule({
  code: "merged-answer",
  severity: "query",
  title: "The update is merged over the rows of other actions",
  source: "Nothing is dropped in silence",
  field: "action-taken",
  say: ({ row: { mergedOver = [], reference } }) => {
    const others = mergedOver.map(({ text }) => quoted(text));
    if (others.length === 0) return null;
    const own = quoted(reference.written);
    const all = inWords([own, ...others]);
    return {
      found: `one cell for ${all}`,
      wanted: "an update in the row of each action",
      message: `Action taken is one merged cell for ${all}, and is read for ${own} only. Write an update in each row, or confirm`,
      fix: `Unmerge the cell and write an update for ${inWords(others)} too`,
    };
  },
});
