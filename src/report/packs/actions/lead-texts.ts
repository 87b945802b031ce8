import { MASTER_PLAN } from "../../../plan/master/master-plan.ts";
import { partnerLabel } from "../../../plan/master/partner-label.ts";
import type { Action, Partner } from "../../../plan/plan.ts";
import { leadsOf } from "../../../plan/read-partner.ts";
import type { PackText } from "../../../publish/pack.ts";
import { once } from "../../../text/once.ts";
import { originOf, ownText, typedText } from "../pack-text.ts";

function leadNames(cell: string, partners: readonly Partner[]): string {
  const names = leadsOf({ lead: cell }, partners).flatMap((lead) => {
    if (lead.kind === "missing") return [];
    if (lead.kind === "known") return [partnerLabel(lead.id, partners)];
    if (lead.kind === "doubtful") return [`${partnerLabel(lead.id, partners)} (to be confirmed)`];
    return [lead.kind === "to-be-confirmed" ? "To be confirmed" : lead.written];
  });
  return [...new Set(names)].join(", ");
}

/** Who leads each action, by the names that partners go by, as readers need it: never blank. */
export function leadTexts(
  partners: readonly Partner[],
): (action: Pick<Action, "ref" | "lead">) => PackText {
  const namesIn = once((cell) => leadNames(cell, partners));
  return ({ ref, lead }) => {
    const names = namesIn(lead);
    if (names === "") return ownText("No lead in the plan");
    return typedText(names, originOf(MASTER_PLAN, ref, "lead"));
  };
}
