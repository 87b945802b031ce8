import type { Action, Partner } from "../../../plan/plan.ts";
import { leadsOf } from "../../../plan/read-partner.ts";
import { inWords } from "../../field-words.ts";
import { rowRule } from "../../row-rule.ts";

/** Everyone the plan names for an action, doubtful leads too; empty where it names nobody. */
function namedFor(action: Action, partners: readonly Partner[]): string[] {
  const leads = leadsOf(action, partners).flatMap((lead) =>
    lead.kind === "known" || lead.kind === "doubtful" ? [lead.id] : [],
  );
  return [...leads, ...action.contributors];
}

/** A partner reports on an action that the plan gives to others. */
export const notYourAction = rowRule({
  code: "not-your-action",
  severity: "query",
  title: "The partner neither leads nor contributes to the action",
  source: "Leads owe a status, contributors an update",
  field: "reference",
  say: ({ action, by, hasUpdate }, { plan }) => {
    const named = action && hasUpdate ? namedFor(action, plan.partners) : [];
    if (!action || by === null || named.length === 0 || named.includes(by)) return null;
    const nameOf = (id: string): string =>
      plan.partners.find((partner) => partner.id === id)?.shortName ?? id;
    return {
      found: `${action.ref} from ${nameOf(by)}`,
      wanted: `an update from ${inWords([...new Set(named)].map(nameOf), "or")}`,
      message: `${nameOf(by)} neither leads nor contributes to ${action.ref}. Confirm or change the reference`,
      fix: `Confirm that ${nameOf(by)} reports on ${action.ref}, or change the reference`,
    };
  },
});
