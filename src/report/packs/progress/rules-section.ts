import type { Policy } from "../../../plan/plan.ts";
import type { PackSection } from "../../../publish/pack.ts";
import { thresholdTable } from "../actions/threshold-notes.ts";
import { ownText } from "../pack-text.ts";

const MEANINGS = [
  "Red: off track, or overdue or forecast late by more than the threshold.",
  "Amber: at risk, overdue, or something that is needed is missing.",
  "Grey: nothing can be said yet, or the action is withdrawn.",
  "Green: on track.",
  "Blue: complete, with evidence and the date it was completed.",
];

/** What the colours mean and the thresholds behind them: definitions vary, so each paper prints its own. */
export function rulesSection(policy: Policy): PackSection {
  return {
    id: "rules",
    heading: "How actions are rated",
    blocks: [
      { kind: "list", items: MEANINGS.map(ownText) },
      {
        kind: "paragraph",
        text: ownText(
          "Each action is rated by itself, by the first rule that applies to it. The plan as a whole has no colour. Where an officer sets another rating, the calculated one stands beside it.",
        ),
      },
      { kind: "table", table: thresholdTable(policy) },
    ],
  };
}
