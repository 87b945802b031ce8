import { MASTER_PLAN } from "../../../plan/master/master-tables.ts";
import { partnerLabel } from "../../../plan/master/partner-label.ts";
import type { Action, Partner } from "../../../plan/plan.ts";
import { leadsOf } from "../../../plan/read-partner.ts";
import type { PackText } from "../../../publish/pack.ts";
import { originOf, ownText, typedText } from "../pack-text.ts";

function leadNames(action: Action, partners: readonly Partner[]): string[] {
  return leadsOf(action, partners).flatMap((lead) => {
    if (lead.kind === "missing") return [];
    if (lead.kind === "known") return [partnerLabel(lead.id, partners)];
    if (lead.kind === "doubtful") return [`${partnerLabel(lead.id, partners)} (to be confirmed)`];
    return [lead.kind === "to-be-confirmed" ? "To be confirmed" : lead.written];
  });
}

/** Who leads an action, by the names that partners go by, as readers need it: never blank. */
export function leadText(action: Action, partners: readonly Partner[]): PackText {
  const names = [...new Set(leadNames(action, partners))];
  if (names.length === 0) return ownText("No lead in the plan");
  return typedText(names.join(", "), originOf(MASTER_PLAN, action.ref, "lead"));
}
