import { longDay } from "../../../calendar/iso-day.ts";
import type { Plan, Round } from "../../../plan/plan.ts";
import { type AnsweredRow, hasColumn, textOf } from "../../answered-row.ts";
import { isPlaceholder } from "../../placeholder.ts";
import { rowRule } from "../../row-rule.ts";

const CLAIMS_PROGRESS = new Set(["on-track", "at-risk", "off-track", "complete"]);

function sinceLastRound(plan: Plan, round: Round | null): string {
  const earlier = plan.rounds.map(({ date }) => date).filter((date) => round && date < round.date);
  const last = earlier.sort().at(-1);
  return last === undefined ? "" : ` since ${longDay(last)}`;
}

/** A status that claims progress, or a row that names people and nothing else. */
function owesUpdate({ row, hasUpdate }: AnsweredRow): boolean {
  const { status } = row;
  if (status.kind === "known") return CLAIMS_PROGRESS.has(status.id);
  return status.kind === "missing" && !hasUpdate && textOf(row, "responsible") !== "";
}

/** A status that claims progress, without a word on what was done. */
export const missingUpdate = rowRule({
  code: "missing-update",
  severity: "error",
  title: "The status claims progress and no action is given",
  source: "GOV.UK error style",
  field: "action-taken",
  say: (answered, { plan, round }) => {
    if (!hasColumn(answered, "action-taken") || !owesUpdate(answered)) return null;
    const text = textOf(answered.row, "action-taken");
    if (text !== "" && !isPlaceholder(text)) return null;
    const wanted = `the action taken${sinceLastRound(plan, round)}`;
    return {
      found: text || "no text",
      wanted,
      message: `Enter ${wanted}, or select "Nothing to report"`,
      fix: "Write what was done, or change the status",
    };
  },
});
