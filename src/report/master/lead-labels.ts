import { partnerLabel } from "../../plan/master/partner-label.ts";
import type { Action, Partner } from "../../plan/plan.ts";
import { leadsOf } from "../../plan/read-partner.ts";

/** The leads of an action as the master names them, each once: `BASB`, `BCT?`, `To be confirmed`; none where blank. */
export function leadLabels(action: Pick<Action, "lead">, partners: readonly Partner[]): string[] {
  const labels = leadsOf(action, partners).flatMap((lead) => {
    if (lead.kind === "missing") return [];
    if (lead.kind === "known") return [partnerLabel(lead.id, partners)];
    if (lead.kind === "doubtful") return [`${partnerLabel(lead.id, partners)}?`];
    return [lead.kind === "to-be-confirmed" ? "To be confirmed" : `${lead.written} (not known)`];
  });
  return [...new Set(labels)];
}
