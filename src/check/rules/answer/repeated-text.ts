import { groupBy } from "../../../finding/group-by.ts";
import type { PreviousUpdate } from "../../../plan/master/previous-updates.ts";
import { fold } from "../../../text/fold.ts";
import { textOf } from "../../answered-row.ts";
import { placeOf, quoted } from "../../place.ts";
import type { Rule } from "../../rule.ts";
import { similarity } from "../../similarity.ts";

const NEARLY_THE_SAME = 0.9;
/** Earlier texts of one action to compare with, at most. */
const MOST = 20;

function likeness(text: string, earlier: readonly PreviousUpdate[]): number {
  return Math.max(0, ...earlier.slice(0, MOST).map((update) => similarity(text, update.text)));
}

/** The same words as last round, or nearly. */
export const repeatedText: Rule = {
  code: "repeated-text",
  severity: "query",
  title: "The update is nearly the same as last round",
  source: "Progress since the last round is asked for",
  about: "text",
  check: ({ rows, previous }) => {
    const byRef = groupBy(previous, ({ ref }) => ref);
    return rows.flatMap((answered) => {
      const text = textOf(answered.row, "action-taken");
      const earlier = byRef.get(answered.action?.ref ?? "") ?? [];
      const own = earlier.filter(({ partner }) => partner === null || partner === answered.by);
      if (own.length === 0 || fold(text) === "" || likeness(text, own) < NEARLY_THE_SAME) return [];
      return [
        {
          ...placeOf(answered, "action-taken"),
          found: quoted(text),
          wanted: "what is new since the last round",
          message:
            "Action taken is nearly the same as last round. Confirm that nothing has changed, or say what is new",
          fix: "Write what is new since the last round",
        },
      ];
    });
  },
};
