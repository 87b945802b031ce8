import { joinTexts } from "../words/join-texts.ts";
import { answersTo, type RoundOutcome, type RoundView, type SenderAnswer } from "./round-view.ts";

function joined(
  view: RoundView,
  answers: readonly SenderAnswer[],
  signed: boolean,
): RoundOutcome["value"] {
  if (answers.length === 0) return null;
  const parts = answers.map(({ sender, answer }) => ({ name: sender.name, text: answer.text }));
  const from = [...new Set(answers.map(({ answer }) => answer.from))].join("; ");
  return { text: joinTexts(parts, signed), from, round: view.round };
}

/** Evidence or obstacle of one round: the leads' where they gave any, else the contributors', signed. */
export function deriveEvidence(view: RoundView, field: "evidence" | "obstacle"): RoundOutcome {
  const { answers, open } = answersTo(view, field);
  const leads = answers.filter(({ sender }) => sender.isLead);
  const counted = leads.length > 0 ? leads : answers;
  const signed = leads.length !== 1;
  return { value: joined(view, counted, signed), open, flags: [] };
}

/** The updates of one round, signed where several senders wrote one. */
export function deriveUpdate(view: RoundView): RoundOutcome & { readonly by: string } {
  const { answers, open } = answersTo(view, "actionTaken");
  const value = joined(view, answers, answers.length > 1);
  return { value, open, flags: [], by: answers.map(({ sender }) => sender.name).join(", ") };
}

/** Columns that only the ledger keeps: returns of one moment that differ are still asked about. */
export function deriveKept(view: RoundView, field: "responsible" | "other"): RoundOutcome {
  const { answers, open } = answersTo(view, field);
  const [first] = answers;
  const value = first ? { text: "", from: first.answer.from, round: view.round } : null;
  return { value, open, flags: [] };
}
