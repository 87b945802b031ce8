import { longDay } from "../../calendar/iso-day.ts";
import type { Plan, Round } from "../../plan/plan.ts";
import { hasColumn, textOf } from "../answered-row.ts";
import { placeOf } from "../place.ts";
import { isPlaceholder } from "../placeholder.ts";
import type { Rule } from "../rule.ts";

const CLAIMS_PROGRESS = new Set(["on-track", "at-risk", "off-track", "complete"]);

function sinceLastRound(plan: Plan, round: Round | null): string {
  const earlier = plan.rounds.map(({ date }) => date).filter((date) => round && date < round.date);
  const last = earlier.sort().at(-1);
  return last === undefined ? "" : ` since ${longDay(last)}`;
}

/** A status that claims progress, without a word on what was done. */
export const missingUpdate: Rule = {
  code: "missing-update",
  severity: "error",
  title: "The status claims progress and no action is given",
  source: "GOV.UK error style",
  about: "value",
  check: ({ rows, plan, round }) =>
    rows
      .filter((answered) => {
        const { status } = answered.row;
        const text = textOf(answered.row, "action-taken");
        if (!hasColumn(answered, "action-taken") || status.kind !== "known") return false;
        return CLAIMS_PROGRESS.has(status.id) && (text === "" || isPlaceholder(text));
      })
      .map((answered) => ({
        ...placeOf(answered, "action-taken"),
        found: textOf(answered.row, "action-taken") || "no text",
        wanted: `the action taken${sinceLastRound(plan, round)}`,
        message: `Enter the action taken${sinceLastRound(plan, round)}, or select "Nothing to report"`,
        fix: "Write what was done, or change the status",
      })),
};
