import { percentText, percentWritten } from "../../plan/status/percent-written.ts";
import { REMARK_WORDS } from "../words/remark-words.ts";
import { quoteShort, remarkOf } from "../words/remarks.ts";
import { deriveLeadsValue } from "./derive-leads-value.ts";
import { answersTo, type RoundOutcome, type RoundView } from "./round-view.ts";

/** How much of an action is complete, as one round says it: the lead's. */
export function derivePercent(view: RoundView): RoundOutcome {
  return deriveLeadsValue(view, {
    field: "percent",
    called: "shares",
    read: percentText,
    unread: ({ sender, answer }) => {
      const words = REMARK_WORDS.unreadPercent(sender.name, quoteShort(answer.text));
      return remarkOf("unread-percent", "percent", words);
    },
  });
}

/** A per cent that the leads of an action wrote where its status belongs, for want of a column of its own. */
export function percentInStatus(view: RoundView): RoundOutcome {
  const [first, ...more] = answersTo(view, "status").answers.filter(
    ({ sender, answer }) => sender.isLead && percentWritten(answer.text) !== null,
  );
  const text = first ? percentText(first.answer.text) : null;
  const isOne = more.every(({ answer }) => percentText(answer.text) === text);
  const value =
    first && text !== null && isOne ? { text, from: first.answer.from, round: view.round } : null;
  return { value, open: [], flags: [] };
}
