import { longDay } from "../calendar/iso-day.ts";
import { FLAG, quoteShort } from "./flags.ts";
import { headingOf } from "./ledger-fields.ts";
import {
  answersTo,
  questionOf,
  type RoundOutcome,
  type RoundView,
  type SenderAnswer,
} from "./round-view.ts";
import { distinctCandidates, settleCandidates, type Candidate } from "./settle-candidates.ts";

function remark(opening: string, view: RoundView, name: string, entry: SenderAnswer): string {
  const day = view.reader.shownOf("date", entry.answer.text);
  return `${opening} ${name}: ${entry.sender.name}, ${day}`;
}

function unreadFlag(name: string, { sender, answer }: SenderAnswer): string {
  return `${FLAG.unreadDate} ${name} of ${sender.name}, "${quoteShort(answer.text)}"`;
}

/**
 * The forecast finish or completion date that one round gives an action: the lead's. Leads that differ
 * are a conflict; a contributor's date is remarked on and never counts. Text that is no day is remarked on.
 */
export function deriveDate(view: RoundView, field: "forecast" | "completed"): RoundOutcome {
  const { answers, open } = answersTo(view, field);
  const name = headingOf(field).toLowerCase();
  const isRead = ({ answer }: SenderAnswer): boolean => view.reader.dayOf(answer.text) !== null;
  const unread = answers.filter((entry) => !isRead(entry)).map((entry) => unreadFlag(name, entry));
  const read = answers.filter(isRead);
  const leads = read.filter(({ sender }) => sender.isLead).map(({ answer }) => answer);
  const settlement = settleCandidates(
    distinctCandidates(leads),
    questionOf(view, field),
    `Lead partners of this action give different dates: ${name}.`,
  );
  const { chosen } = settlement;
  const opening = leads.length === 0 ? FLAG.onlyContributor : FLAG.contributorDiffers;
  const remarks = read
    .filter(({ sender, answer }) => !sender.isLead && answer.meaning !== chosen?.meaning)
    .map((entry) => remark(opening, view, name, entry));
  const value = chosen && dayValue(view, chosen);
  return { value, open: [...open, ...settlement.open], flags: [...unread, ...remarks] };
}

function dayValue(view: RoundView, chosen: Candidate): RoundOutcome["value"] {
  const day = view.reader.dayOf(chosen.text);
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
      const day = view.reader.dayOf(text);
      if (day === null || planned.has(day)) return [];
      return [`${FLAG.proposal} ${field} on ${longDay(day)}: ${sender.name}`];
    }),
  );
  const [first] = answers;
  const value = first ? { text: "", from: first.answer.from, round: view.round } : null;
  return { value, open, flags: [...new Set(flags)] };
}
