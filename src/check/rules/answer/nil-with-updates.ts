import { count } from "../../../text/count.ts";
import { placeOfAnswer, quoted } from "../../place.ts";
import type { Rule } from "../../rule.ts";

/** "Nothing to report" is answered Yes beside updates. */
export const nilWithUpdates: Rule = {
  code: "nil-with-updates",
  severity: "query",
  title: "The return says that there is nothing to report, and holds updates",
  source: "Nil returns",
  about: "form",
  check: ({ return: { nil }, rows }) => {
    const updates = rows.filter(({ hasUpdate }) => hasUpdate).length;
    if (!nil || updates === 0) return [];
    const many = count(updates, "update");
    return [
      {
        ...placeOfAnswer(nil),
        found: `"${quoted(nil.text)}" and ${many}`,
        wanted: "either nothing to report, or updates",
        message: `This return says "Nothing to report this round" and holds ${many}. Confirm or empty that cell`,
        fix: 'Empty the cell "Nothing to report this round" if the updates count',
      },
    ];
  },
};
