import type { Policy } from "../../../plan/plan.ts";
import { THRESHOLD_UNITS, THRESHOLDS, thresholdWords } from "../../../plan/thresholds.ts";
import type { PackTable } from "../../../publish/pack.ts";
import { ownText } from "../pack-text.ts";

/** The thresholds for actions, with their names in the Settings sheet; those for KPIs stand with the KPIs. */
const ACTION_THRESHOLDS = THRESHOLDS.filter(({ papers }) => papers === "actions");

/** The thresholds behind the ratings in one sentence: it stands below every table of ratings. */
export function thresholdNote(policy: Policy): string {
  const words = thresholdWords("actions", policy).map((parts) => parts.join(" "));
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
    rows: ACTION_THRESHOLDS.map(({ key, name, unit, meaning }) => [
      ownText(name),
      ownText(THRESHOLD_UNITS[unit].words(policy[key])),
      ownText(meaning),
    ]),
    notes: [],
    wide: false,
  };
}
