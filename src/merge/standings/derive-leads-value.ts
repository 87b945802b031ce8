import { headingOf } from "../lines/ledger-fields.ts";
import { REMARK_WORDS } from "../words/remark-words.ts";
import { remarkOf, type Remark } from "../words/remarks.ts";
import {
  answersTo,
  questionOf,
  type RoundOutcome,
  type RoundView,
  type SenderAnswer,
} from "./round-view.ts";
import { distinctCandidates, settleCandidates } from "./settle-candidates.ts";

/** How the answers to a field become the lead's value. */
interface LeadsValue {
  readonly field: "forecast" | "completed" | "percent";
  /** The value as the Master plan keeps it; null where the text is none. */
  readonly read: (text: string) => string | null;
  /** What is said of a text that is none. */
  readonly unread: (entry: SenderAnswer) => Remark;
  /** In the sentence of a conflict: `dates`. */
  readonly called: string;
}

function contributorRemark(
  view: RoundView,
  field: LeadsValue["field"],
  { sender, answer }: SenderAnswer,
  isOnlyOne: boolean,
): Remark {
  const shown = view.reader.of(field).shownOf(answer.text);
  const words = isOnlyOne ? REMARK_WORDS.onlyContributor : REMARK_WORDS.contributorDiffers;
  return remarkOf(
    isOnlyOne ? "only-contributor" : "contributor-differs",
    field,
    words(headingOf(field).toLowerCase(), sender.name, shown),
  );
}

/**
 * The value that one round gives an action: the lead's. Leads that differ are a conflict; a contributor's
 * is remarked on and never counts. Text that is no such value is remarked on.
 */
export function deriveLeadsValue(
  view: RoundView,
  { field, read, unread, called }: LeadsValue,
): RoundOutcome {
  const { answers, open } = answersTo(view, field);
  const isRead = ({ answer }: SenderAnswer): boolean => read(answer.text) !== null;
  const known = answers.filter(isRead);
  const leads = known.filter(({ sender }) => sender.isLead).map(({ answer }) => answer);
  const name = headingOf(field).toLowerCase();
  const settlement = settleCandidates(
    distinctCandidates(leads),
    questionOf(view, field),
    () => `Lead partners of this action give different ${called}: ${name}.`,
  );
  const { chosen } = settlement;
  const text = chosen ? read(chosen.text) : null;
  const remarks = known
    .filter(({ sender, answer }) => !sender.isLead && answer.meaning !== chosen?.meaning)
    .map((entry) => contributorRemark(view, field, entry, leads.length === 0));
  return {
    value: chosen && text !== null ? { text, from: chosen.from, round: view.round } : null,
    open: [...open, ...settlement.open],
    flags: [...answers.filter((entry) => !isRead(entry)).map(unread), ...remarks],
  };
}
