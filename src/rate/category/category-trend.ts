import { longDay } from "../../calendar/iso-day.ts";
import { categoryLabel } from "../../plan/register/category-label.ts";
import type { Tracking } from "../../plan/register/recommendation.ts";
import { countingCategory, type GivenCategories } from "./counting-category.ts";

function words(row: GivenCategories | null): string {
  const given = row && countingCategory(row);
  return given ? `${categoryLabel(given.category)} (${given.by})` : "none given";
}

/** The category at the report before and now, each with who gave it: `Last time, 6 September 2016: 2: …`. */
export function categoryTrend(previous: Tracking | null, now: GivenCategories): string {
  if (previous === null) return `Last time: not tracked before. Now: ${words(now)}.`;
  const before = countingCategory(previous)?.category;
  const isSame = before !== undefined && before === countingCategory(now)?.category;
  const change = isSame ? " No change." : "";
  return `Last time, ${longDay(previous.date)}: ${words(previous)}. Now: ${words(now)}.${change}`;
}
