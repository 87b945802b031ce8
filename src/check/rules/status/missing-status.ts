import { leadIdsOf } from "../../../plan/read-partner.ts";
import { inWords } from "../../field-words.ts";
import { type AnsweredRow, hasColumn, textOf } from "../../answered-row.ts";
import type { Plan } from "../../../plan/plan.ts";
import { rowRule } from "../../row-rule.ts";

/** Only leads owe a status; a contributor owes an update. */
function onlyContributes({ action, by }: AnsweredRow, plan: Plan): boolean {
  return (
    action !== null &&
    by !== null &&
    action.contributors.includes(by) &&
    !leadIdsOf(action, plan.partners).includes(by)
  );
}

/** An update without a status, where the form asks for one. */
export const missingStatus = rowRule({
  code: "missing-status",
  severity: "error",
  title: "An update has no status",
  source: "GOV.UK error style",
  field: "status",
  say: (answered, { plan }) => {
    const { row, hasUpdate } = answered;
    const owes = hasUpdate || textOf(row, "responsible") !== "";
    if (!owes || row.status.kind !== "missing" || !hasColumn(answered, "status")) return null;
    if (onlyContributes(answered, plan)) return null;
    return {
      found: "no status",
      wanted: inWords(
        plan.statuses.map(({ name }) => name),
        "or",
      ),
      message: "Select the status of action",
      fix: "Select a status from the list",
    };
  },
});
