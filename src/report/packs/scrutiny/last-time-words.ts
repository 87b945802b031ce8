import { longDay } from "../../../calendar/iso-day.ts";
import { categoryLabel } from "../../../plan/register/category.ts";
import type { Tracking } from "../../../plan/register/tracking.ts";
import { countingCategory } from "../../../rate/category/counting-category.ts";

/** The category at the report before, who gave it and when. */
export function lastTimeWords(previous: Tracking | null): string {
  if (previous === null) return "Not tracked before";
  const given = countingCategory(previous);
  const category = given ? `${categoryLabel(given.category)} (${given.by})` : "None given";
  return `${category}, ${longDay(previous.date)}`;
}
