import type { Plan } from "../../../plan/plan.ts";
import type { PackSection, PackTable } from "../../../publish/pack.ts";
import { planGapLines } from "../../plan-gap-lines.ts";
import { followedActions } from "../actions/tracked-actions.ts";
import { ownText } from "../pack-text.ts";

function gapTable(lines: ReturnType<typeof planGapLines>): PackTable {
  return {
    id: "plan_gaps",
    title: "Each gap and the actions concerned",
    description: "One row for each kind of gap.",
    columns: [
      { heading: "What is missing, and what to do", kind: "long", width: 50 },
      { heading: "Actions", kind: "long", width: 50 },
    ],
    rows: lines.map(({ refs, sentence }) => [ownText(sentence), ownText(refs.join(", "))]),
    notes: ["A gap never changes an action's rating."],
    wide: false,
  };
}

/** What keeps the plan from being tracked: leads, dates and measures that are missing or not settled. */
export function gapsSection(plan: Plan): PackSection {
  const lines = planGapLines({ ...plan, actions: followedActions(plan.actions) });
  return {
    id: "gaps",
    heading: "Gaps in the plan",
    blocks:
      lines.length > 0
        ? [{ kind: "table", table: gapTable(lines) }]
        : [{ kind: "paragraph", text: ownText("The plan has no gaps.") }],
  };
}
