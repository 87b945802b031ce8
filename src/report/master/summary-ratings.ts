import type { RatingCounts } from "../../plan/master/summary-tables.ts";
import type { RatingName } from "../../plan/ratings.ts";
import type { Action } from "../../plan/plan.ts";
import { sectionLabel } from "../../plan/master/section-label.ts";
import type { MasterRecordsInput, ShownRating } from "./master-records-input.ts";
import { TOTAL_LABEL } from "./total-label.ts";

function countRow(
  label: string,
  actions: readonly Action[],
  ratings: ReadonlyMap<string, ShownRating>,
): RatingCounts {
  const rated = (wanted: RatingName): number =>
    actions.filter(({ ref }) => ratings.get(ref)?.rating === wanted).length;
  return {
    section: label,
    red: rated("Red"),
    amber: rated("Amber"),
    grey: rated("Grey"),
    green: rated("Green"),
    blue: rated("Blue"),
    total: actions.length,
  };
}

/** Counts by section and rating, in the plan's order, with the total of all actions last. */
export function summaryRatings({ master, ratings }: MasterRecordsInput): RatingCounts[] {
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
