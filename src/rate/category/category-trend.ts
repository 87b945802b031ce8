import { longDay } from "../../calendar/iso-day.ts";
import { categoryLabel } from "../../plan/register/category-label.ts";
import type { Category, Tracking } from "../../plan/register/recommendation.ts";

type Given = Pick<Tracking, "decision" | "assessment" | "proposal">;

/** The category that counts, and who gave it: the committee before the Cabinet Member before the system. */
function countingCategory(row: Given): { category: Category; by: string } | null {
  if (row.decision !== null) return { category: row.decision, by: "committee" };
  if (row.assessment !== null) return { category: row.assessment, by: "Cabinet Member" };
  return row.proposal === null ? null : { category: row.proposal, by: "system" };
}

function words(row: Given | null): string {
  const given = row && countingCategory(row);
  return given ? `${categoryLabel(given.category)} (${given.by})` : "none given";
}

/** The category at the report before and now, each with who gave it: `Last time, 6 September 2016: 2: …`. */
export function categoryTrend(previous: Tracking | null, now: Given): string {
  if (previous === null) return `Last time: not tracked before. Now: ${words(now)}.`;
  const before = countingCategory(previous)?.category;
  const isSame = before !== undefined && before === countingCategory(now)?.category;
  const change = isSame ? " No change." : "";
  return `Last time, ${longDay(previous.date)}: ${words(previous)}. Now: ${words(now)}.${change}`;
}
