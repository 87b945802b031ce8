import { longDay, type IsoDay } from "../../../calendar/iso-day.ts";
import type { Plan } from "../../../plan/plan.ts";
import type { PackBlock, PackSection } from "../../../publish/pack.ts";
import { decisionWords } from "../actions/decision-words.ts";
import type { PackInput } from "../pack-input.ts";
import { ownText } from "../pack-text.ts";
import { gapSentence } from "./gap-sentence.ts";

function nextRoundWords({ rounds }: Plan, date: IsoDay): string {
  const [next] = rounds
    .filter((round) => round.date > date)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  if (!next) return "No date is set for the next round. Agree one.";
  const due = next.returnsDue < next.date ? `; returns are due by ${longDay(next.returnsDue)}` : "";
  return `The next round is ${longDay(next.date)}${due}.`;
}

/** What the chair is asked to decide or to have decided, and when the next round is. */
export function decisionsSection({ master, date }: PackInput): PackSection {
  const gaps = gapSentence(master.plan);
  const wanted = [...(gaps === null ? [] : [gaps]), ...decisionWords(master)];
  const decisions: PackBlock =
    wanted.length > 0
      ? { kind: "list", items: wanted.map(ownText) }
      : { kind: "paragraph", text: ownText("No decision is waiting.") };
  return {
    id: "decisions",
    heading: "Decisions wanted, and the next round",
    blocks: [decisions, { kind: "paragraph", text: ownText(nextRoundWords(master.plan, date)) }],
  };
}
