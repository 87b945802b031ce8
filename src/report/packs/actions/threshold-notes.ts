import { THRESHOLD_SETTINGS, type ThresholdSetting } from "../../../plan/master/master-settings.ts";
import type { Policy } from "../../../plan/plan.ts";
import type { PackTable } from "../../../publish/pack.ts";
import { count } from "../../../text/count.ts";
import { thresholdFacts } from "../../master/summary-facts.ts";
import { ownText } from "../pack-text.ts";

/** A threshold as a reader needs it: `31 days`, `50% of the time`. */
function thresholdWords({ key, unit }: ThresholdSetting, policy: Policy): string {
  const value = policy[key];
  if (unit === "days") return count(value, "day");
  return unit === "percent" ? `${value}%` : `${Number((value * 100).toFixed(1))}% of the time`;
}

/** The thresholds for actions, with their names in the Settings sheet; those for KPIs stand with the KPIs. */
const ACTION_THRESHOLDS = THRESHOLD_SETTINGS.filter(({ key }) => !key.startsWith("kpi"));

/** The thresholds behind the ratings in one sentence: it stands below every table of ratings. */
export function thresholdNote(policy: Policy): string {
  const words = thresholdFacts(policy).map(([label, value]) => `${label} ${value}`);
  return `Thresholds used. ${words.join("; ")}.`;
}

/** The thresholds, each with what it does. */
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
    rows: ACTION_THRESHOLDS.map((setting) => [
      ownText(setting.name),
      ownText(thresholdWords(setting, policy)),
      ownText(setting.meaning),
    ]),
    notes: [],
    wide: false,
  };
}
