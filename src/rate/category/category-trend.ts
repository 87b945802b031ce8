import { longDay } from "../../calendar/iso-day.ts";
import { categoryLabel } from "../../plan/register/category.ts";
import type { Tracking } from "../../plan/register/tracking.ts";
import { countingCategory, type GivenCategories } from "./counting-category.ts";

function words(row: GivenCategories): string {
  const given = countingCategory(row);
  if (given === null) return "no category was given";
  const does = given.by === "system" ? "proposed" : "gave";
  return `the ${given.by} ${does} ${categoryLabel(given.category)}`;
}

/** The category at the report before and now, each with who gave it. */
export function categoryTrend(previous: Tracking | null, now: GivenCategories): string {
  const current = `Now: ${words(now)}.`;
  if (previous === null) return `Last time: not tracked before. ${current}`;
  const before = countingCategory(previous)?.category;
  const isSame = before !== undefined && before === countingCategory(now)?.category;
  const last = `Last time, on ${longDay(previous.date)}: ${words(previous)}.`;
  return `${last} ${current}${isSame ? " No change." : ""}`;
}
