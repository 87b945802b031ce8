import type { Pack } from "../../../publish/pack.ts";
import { withAbbreviations } from "../abbreviations/with-abbreviations.ts";
import { planGroups } from "../actions/plan-groups.ts";
import { trackedActions } from "../actions/tracked-actions.ts";
import { packHeader } from "../pack-header.ts";
import type { PackInput } from "../pack-input.ts";
import { actionSections } from "./action-sections.ts";
import { gapsSection } from "./gaps-section.ts";
import { kpiSection } from "./kpi-section.ts";
import { repliesSection } from "./replies-section.ts";
import { rulesSection } from "./rules-section.ts";
import { summarySection } from "./summary-section.ts";

/**
 * The paper of a steering group: what needs attention first, then every action of the plan by section
 * with its rating, reason and latest updates, gaps, replies, KPIs and the thresholds used.
 */
export function progressPack(input: PackInput): Pack {
  const { plan } = input.master;
  const tracked = trackedActions(input);
  const groups = planGroups(tracked, plan.sections);
  const pack: Pack = {
    ...packHeader(input, "progress", `Progress of ${plan.title}`),
    onePage: false,
    sections: [
      summarySection(input, tracked, groups),
      ...actionSections(input, groups),
      gapsSection(plan),
      repliesSection(input),
      kpiSection(input),
      rulesSection(plan.policy),
    ],
  };
  return withAbbreviations(pack, plan, input.register);
}
