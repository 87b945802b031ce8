import type { LIST_HEADINGS } from "./list-headings.ts";
import { ofEachThreshold } from "./thresholds.ts";

/** A list on the sheet "Lists". */
export type ListKey = keyof typeof LIST_HEADINGS;

/** The defined name that finds a list: `APR_ReferenceTitles`. */
export function listName(key: ListKey): string {
  return `APR_${key.charAt(0).toUpperCase()}${key.slice(1)}`;
}

/** What a cell of the lists says where there is nothing to say, so that a cell that was emptied shows. */
export const NOTHING_LISTED = "–";

/** The rows of the list of settings: facts and thresholds of the plan, and how long the other lists are. */
export const TEMPLATE_SETTINGS = {
  id: "Plan id",
  title: "Plan title",
  smallNumbers: "Small numbers",
  rating: "Rating policy",
  subject: "What is sensitive",
  ...ofEachThreshold(({ name }) => name),
  references: "References in these lists",
  statuses: "Statuses in these lists",
  partnerIds: "Partners in these lists",
  rounds: "Rounds in these lists",
  columns: "Columns in these lists",
} as const;

/** The reference list's entry for an update about a whole section: `Whole section 4`. */
export function wholeSectionEntry(section: string): string {
  return `Whole section ${section}`;
}

/** What "Your actions" says where the plan gives an action no measure or timescale. */
export const NOT_IN_PLAN = "None in the plan";
