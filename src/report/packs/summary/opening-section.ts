import { longDay } from "../../../calendar/iso-day.ts";
import { SETTINGS } from "../../../plan/master/master-tables.ts";
import type { PackSection } from "../../../publish/pack.ts";
import { count, figure } from "../../../text/count.ts";
import type { PlanGroup } from "../actions/plan-groups.ts";
import type { TrackedAction } from "../actions/tracked-actions.ts";
import type { PackInput } from "../pack-input.ts";
import { originOf, typedText } from "../pack-text.ts";
import { ratingChart } from "./rating-chart.ts";
import { shorten } from "./shorten.ts";

const LONGEST_TITLE = 110;

/** What this is, as of when, and how many actions have which rating. */
export function openingSection(
  { master, date }: PackInput,
  tracked: readonly TrackedAction[],
  groups: readonly PlanGroup[],
): PackSection {
  const overdue = tracked.filter(({ daysOverdue }) => daysOverdue !== null).length;
  const about = `How ${shorten(master.plan.title, LONGEST_TITLE)} stands as of ${longDay(date)}: ${count(tracked.length, "action")}, ${figure(overdue)} overdue. The progress paper has every action and abbreviation in full.`;
  return {
    id: "ratings",
    heading: "Where the plan stands",
    blocks: [
      { kind: "paragraph", text: typedText(about, originOf(SETTINGS, "Title", "value")) },
      { kind: "chart", chart: ratingChart(groups, date) },
    ],
  };
}
