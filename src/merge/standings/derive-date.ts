import { longDay } from "../../calendar/iso-day.ts";
import type { DateField } from "../../calendar/read-under-heading.ts";
import { headingOf } from "../lines/ledger-fields.ts";
import { REMARK_WORDS } from "../words/remark-words.ts";
import { quoteShort, remarkOf, type Remark } from "../words/remarks.ts";
import {
  answersTo,
  questionOf,
  type RoundOutcome,
  type RoundView,
  type SenderAnswer,
} from "./round-view.ts";
import { distinctCandidates, settleCandidates, type Candidate } from "./settle-candidates.ts";

type StandingDate = Extract<DateField, "forecast" | "completed">;

function contributorRemark(
  view: RoundView,
  field: StandingDate,
  { sender, answer }: SenderAnswer,
  isOnlyOne: boolean,
): Remark {
  const day = view.reader.of(field).shownOf(answer.text);
  const words = isOnlyOne ? REMARK_WORDS.onlyContributor : REMARK_WORDS.contributorDiffers;
  return remarkOf(
    isOnlyOne ? "only-contributor" : "contributor-differs",
    field,
    words(headingOf(field).toLowerCase(), sender.name, day),
  );
}

function unreadRemark(field: StandingDate, { sender, answer }: SenderAnswer): Remark {
  const name = headingOf(field).toLowerCase();
  const words = REMARK_WORDS.unreadDate(name, sender.name, quoteShort(answer.text));
  return remarkOf("unread-date", field, words);
}

/**
 * The forecast finish or completion date that one round gives an action: the lead's. Leads that differ
 * are a conflict; a contributor's date is remarked on and never counts. Text that is no day is remarked on.
 */
export function deriveDate(view: RoundView, field: StandingDate): RoundOutcome {
  const { answers, open } = answersTo(view, field);
  const name = headingOf(field).toLowerCase();
  const isRead = ({ answer }: SenderAnswer): boolean =>
    view.reader.dayOf(answer.text, field) !== null;
  const unread = answers
    .filter((entry) => !isRead(entry))
    .map((entry) => unreadRemark(field, entry));
  const read = answers.filter(isRead);
  const leads = read.filter(({ sender }) => sender.isLead).map(({ answer }) => answer);
  const settlement = settleCandidates(
    distinctCandidates(leads),
    questionOf(view, field),
    () => `Lead partners of this action give different dates: ${name}.`,
  );
  const { chosen } = settlement;
  const remarks = read
    .filter(({ sender, answer }) => !sender.isLead && answer.meaning !== chosen?.meaning)
    .map((entry) => contributorRemark(view, field, entry, leads.length === 0));
  const value = chosen && dayValue(view, field, chosen);
  return { value, open: [...open, ...settlement.open], flags: [...unread, ...remarks] };
}

function dayValue(view: RoundView, field: StandingDate, chosen: Candidate): RoundOutcome["value"] {
  const day = view.reader.dayOf(chosen.text, field, view.round);
  return day === null ? null : { text: day, from: chosen.from, round: view.round };
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
