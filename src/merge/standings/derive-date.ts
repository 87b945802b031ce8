import { longDay } from "../../calendar/iso-day.ts";
import type { DateField } from "../../calendar/read-under-heading.ts";
import { headingOf } from "../lines/ledger-fields.ts";
import { REMARK_WORDS } from "../words/remark-words.ts";
import { quoteShort, remarkOf } from "../words/remarks.ts";
import { deriveLeadsValue } from "./derive-leads-value.ts";
import { answersTo, type RoundOutcome, type RoundView } from "./round-view.ts";

/** The forecast finish or completion date that one round gives an action: the lead's. */
export function deriveDate(
  view: RoundView,
  field: Extract<DateField, "forecast" | "completed">,
): RoundOutcome {
  return deriveLeadsValue(view, {
    field,
    called: "dates",
    read: (text) => view.reader.dayOf(text, field, view.round),
    unread: ({ sender, answer }) => {
      const name = headingOf(field).toLowerCase();
      const words = REMARK_WORDS.unreadDate(name, sender.name, quoteShort(answer.text));
      return remarkOf("unread-date", field, words);
    },
  });
}

/** What a return says about the plan's own dates: a remark, for plan fields never change by a merge. */
export function deriveProposal(
  view: RoundView,
  field: "start" | "finish",
  planned: ReadonlySet<string>,
): RoundOutcome {
  const { answers, open } = answersTo(view, field);
  const flags = answers.flatMap(({ sender, answer }) =>
    answer.text.split("\n").flatMap((text) => {
      const day = view.reader.dayOf(text, field);
      if (day === null || planned.has(day)) return [];
      const words = REMARK_WORDS.proposal(field, longDay(day), sender.name);
      return [remarkOf("proposal", field, words)];
    }),
  );
  const [first] = answers;
  const value = first ? { text: "", from: first.answer.from, round: view.round } : null;
  return { value, open, flags };
}
