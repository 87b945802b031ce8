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
import {
  distinctCandidates,
  settleCandidates,
  type Candidate,
  type Difference,
} from "./settle-candidates.ts";

/** From here on two statuses are in conflict; closer ones are a remark (domain reference 3.3). */
const STEPS_OF_CONFLICT = 2;

interface KnownAnswer extends SenderAnswer {
  readonly step: number;
}

function knownAnswers(view: RoundView, answers: readonly SenderAnswer[]): KnownAnswer[] {
  return answers.flatMap((entry) => {
    const status = view.reader.statusOf(entry.answer.text);
    return status ? [{ ...entry, step: status.step }] : [];
  });
}

function unknownRemarks(view: RoundView, answers: readonly SenderAnswer[]): Remark[] {
  return answers
    .filter(({ answer }) => view.reader.statusOf(answer.text) === null)
    .map(({ sender, answer }) => {
      const words = REMARK_WORDS.unknownStatus(sender.name, quoteShort(answer.text));
      return remarkOf("unknown-status", "status", words);
    });
}

function doubtRemarks(view: RoundView, known: readonly KnownAnswer[]): Remark[] {
  const { doubtOf, of } = view.reader;
  return known.flatMap(({ sender, answer: { text } }) => {
    const doubt = doubtOf(text);
    if (doubt === null) return [];
    const read = of("status").shownOf(text);
    const words = REMARK_WORDS.doubtfulStatus(sender.name, quoteShort(text), read, doubt);
    return [remarkOf("doubtful-status", "status", words)];
  });
}

function outcomeOf(view: RoundView, chosen: Candidate): NonNullable<RoundOutcome["value"]> {
  const text = view.reader.of("status").shownOf(chosen.text);
  return { text, from: chosen.from, round: view.round };
}

const HEADING = headingOf("status").toLowerCase();

/** What a contributor's remark tells: about what, who says it, and what. */
function toldBy(view: RoundView, { sender, answer }: SenderAnswer): [string, string, string] {
  return [HEADING, sender.name, view.reader.of("status").shownOf(answer.text)];
}

/** The lead's status, unless a person chose that of a contributor two or more steps away. */
function weighContributors(
  view: RoundView,
  lead: KnownAnswer,
  others: readonly KnownAnswer[],
): RoundOutcome {
  const why = (): string => "A contributor's status is two or more steps away from the lead's.";
  const question = questionOf(view, "status");
  const flags: Remark[] = [];
  const open: Difference[] = [];
  let counted = lead.answer;
  for (const other of others.filter(({ answer }) => answer.meaning !== lead.answer.meaning)) {
    if (Math.abs(other.step - lead.step) < STEPS_OF_CONFLICT) {
      const words = REMARK_WORDS.contributorDiffers(...toldBy(view, other));
      flags.push(remarkOf("contributor-differs", "status", words));
      continue;
    }
    const settlement = settleCandidates([lead.answer, other.answer], question, why);
    open.push(...settlement.open);
    if (settlement.chosen === other.answer) counted = other.answer;
  }
  return { value: outcomeOf(view, counted), open, flags };
}

/**
 * The status that one round gives an action: the lead's; leads that differ are a conflict and nothing
 * is picked; contributors alone change nothing and are remarked on. Domain reference 3.3.
 */
export function deriveStatus(view: RoundView): RoundOutcome {
  const { answers, open } = answersTo(view, "status");
  const known = knownAnswers(view, answers);
  const flags = [...unknownRemarks(view, answers), ...doubtRemarks(view, known)];
  const others = known.filter(({ sender }) => !sender.isLead);
  const leads = known.filter(({ sender }) => sender.isLead);
  if (leads.length === 0) {
    const remarks = others.map((other) => {
      const words = REMARK_WORDS.onlyContributor(...toldBy(view, other));
      return remarkOf("only-contributor", "status", words);
    });
    return { value: null, open, flags: [...flags, ...remarks] };
  }
  const candidates = distinctCandidates(leads.map(({ answer }) => answer));
  const why = (): string => "Lead partners of this action give different statuses.";
  const settlement = settleCandidates(candidates, questionOf(view, "status"), why);
  const lead = leads.find(({ answer }) => answer.meaning === settlement.chosen?.meaning);
  if (!lead) return { value: null, open: [...open, ...settlement.open], flags };
  const weighed = weighContributors(view, lead, others);
  return { ...weighed, open: [...open, ...weighed.open], flags: [...flags, ...weighed.flags] };
}
