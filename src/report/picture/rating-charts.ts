import { RATINGS } from "../../plan/ratings.ts";
import type { MasterRecord } from "../../plan/table/define-table.ts";
import { leadLabels } from "../master/lead-labels.ts";
import type { MasterRecordsInput } from "../master/master-records-input.ts";
import { summaryRatings } from "../master/summary-ratings.ts";
import { largestFirst } from "./count-chart.ts";
import type { PictureBar, PictureChart } from "./picture.ts";

function barOf(record: MasterRecord): PictureBar {
  const { section } = record;
  const counts = RATINGS.map((rating) => Number(record[rating.toLowerCase()]));
  return {
    label: typeof section === "string" ? section : "",
    counts,
    total: Number(record["total"]),
  };
}

/** Ratings by section as the Summary sheet counts them; all actions in one bar where a plan has no sections. */
export function ratingsBySection(input: MasterRecordsInput): PictureChart {
  const bars = summaryRatings(input).map(barOf);
  return {
    title: "Ratings by section",
    about: "Section",
    series: RATINGS,
    bars: bars.length > 1 ? bars.slice(0, -1) : bars,
  };
}

/**
 * Ratings by lead, who leads most first. An action with several leads counts under each of them, as each
 * answers for it; its title says so. Names that are doubtful or not known keep bars of their own.
 */
export function ratingsByLead({ master, ratings }: MasterRecordsInput): PictureChart {
  const { actions, partners } = master.plan;
  const counts = new Map<string, number[]>();
  for (const action of actions) {
    const at = RATINGS.findIndex((name) => ratings.get(action.ref)?.rating === name);
    const labels = leadLabels(action, partners);
    for (const label of labels.length > 0 ? labels : ["No lead"]) {
      const own = counts.get(label) ?? RATINGS.map(() => 0);
      own[at] = (own[at] ?? 0) + 1;
      counts.set(label, own);
    }
  }
  const bars = [...counts].map(([label, own]) => ({
    label,
    counts: own,
    total: own.reduce((sum, one) => sum + one, 0),
  }));
  return {
    title: "Ratings by lead (an action with several leads counts under each)",
    about: "Lead",
    series: RATINGS,
    bars: largestFirst(bars),
  };
}
