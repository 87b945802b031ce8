import type { Policy } from "../../../plan/plan.ts";
import {
  ratingPolicyOf,
  thresholdsInUse,
  thresholdWordsInUse,
} from "../../../plan/rating-policies.ts";
import { THRESHOLD_UNITS } from "../../../plan/thresholds.ts";
import type { PackTable } from "../../../publish/pack.ts";
import { ownText } from "../pack-text.ts";

/** By which policy actions are rated, as a sentence. */
export function policyNote(policy: Policy): string {
  return `Actions are rated ${ratingPolicyOf(policy).by}.`;
}

/** The policy and its thresholds in a line: it stands below every table of ratings. */
export function thresholdNote(policy: Policy): string {
  const words = thresholdWordsInUse(policy).map((parts) => parts.join(" "));
  const used = words.length === 0 ? "" : ` Thresholds used. ${words.join("; ")}.`;
  return `${policyNote(policy)}${used}`;
}

/** The thresholds that the plan's policy reads, with their names in the Settings sheet; those for KPIs stand with the KPIs. */
export function thresholdTable(policy: Policy): PackTable {
  return {
    id: "thresholds",
    title: "Thresholds used for the ratings",
    description: "One row for each threshold, as the team has set it.",
    columns: [
      { heading: "Threshold", kind: "text", width: 30 },
      { heading: "Set at", kind: "text", width: 20 },
      { heading: "What it does", kind: "long", width: 50 },
    ],
    rows: thresholdsInUse(policy).map(({ key, name, unit, meaning }) => [
      ownText(name),
      ownText(THRESHOLD_UNITS[unit].words(policy[key])),
      ownText(meaning),
    ]),
    notes: [],
    wide: false,
  };
}
