import { leadIdsOf } from "../../plan/read-partner.ts";
import { inWords } from "../field-words.ts";
import { type AnsweredRow, hasColumn } from "../answered-row.ts";
import type { Plan } from "../../plan/plan.ts";
import { placeOf } from "../place.ts";
import type { Rule } from "../rule.ts";

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
export const missingStatus: Rule = {
  code: "missing-status",
  severity: "error",
  title: "An update has no status",
  source: "GOV.UK error style",
  about: "value",
  check: ({ rows, plan }) =>
    rows
      .filter(
        (answered) =>
          answered.hasUpdate &&
          answered.row.status.kind === "missing" &&
          hasColumn(answered, "status") &&
          !onlyContributes(answered, plan),
      )
      .map((answered) => ({
        ...placeOf(answered, "status"),
        found: "no status",
        wanted: inWords(
          plan.statuses.map(({ name }) => name),
          "or",
        ),
        message: "Select the status of action",
        fix: "Select a status from the list",
      })),
};
