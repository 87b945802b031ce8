import type { MasterRecord } from "../../plan/master/master-table.ts";
import { RATINGS } from "../../plan/master/master.ts";
import type { Action } from "../../plan/plan.ts";
import { sectionLabel } from "../../plan/master/section-label.ts";
import type { MasterRecordsInput, ShownRating } from "./master-records-input.ts";
import { TOTAL_LABEL } from "./total-label.ts";

function countRow(
  label: string,
  actions: readonly Action[],
  ratings: ReadonlyMap<string, ShownRating>,
): MasterRecord {
  const counts = new Map<string, number>();
  for (const rating of RATINGS) {
    const rated = actions.filter(({ ref }) => ratings.get(ref)?.rating === rating);
    counts.set(rating.toLowerCase(), rated.length);
  }
  return { section: label, ...Object.fromEntries(counts), total: actions.length };
}

/** Counts by section and rating, in the plan's order, with the total of all actions last. */
export function summaryRatings({ master, ratings }: MasterRecordsInput): MasterRecord[] {
  const { actions, sections } = master.plan;
  const rows = sections.map(({ number }) =>
    countRow(
      sectionLabel(number, sections),
      actions.filter(({ section }) => section === number),
      ratings,
    ),
  );
  const elsewhere = actions.filter(({ section }) => section === null);
  return [
    ...rows,
    ...(elsewhere.length > 0 && rows.length > 0
      ? [countRow("Without a section", elsewhere, ratings)]
      : []),
    countRow(TOTAL_LABEL, actions, ratings),
  ];
}
