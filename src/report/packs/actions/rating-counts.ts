import { RATINGS } from "../../../plan/ratings.ts";
import type { PackCell, PackTable, PackText } from "../../../publish/pack.ts";
import { count } from "../../../text/count.ts";
import { countRatings } from "../../count-ratings.ts";
import { numberCell, ownText } from "../pack-text.ts";
import type { PlanGroup } from "./plan-groups.ts";
import type { TrackedAction } from "./tracked-actions.ts";

function countRow(label: PackText, actions: readonly TrackedAction[]): PackCell[] {
  const counts = countRatings(actions.map(({ rating }) => rating));
  return [
    { ...label, text: `${label.text} (${count(actions.length, "action")})` },
    ...counts.map(([, number]) => numberCell(number)),
  ];
}

/** How many actions of each group have which rating, and of all; each row says of how many. */
export function ratingCounts(
  groups: readonly PlanGroup[],
  notes: readonly string[] = [],
): PackTable {
  const all = countRow(
    ownText("All actions"),
    groups.flatMap(({ actions }) => actions),
  );
  const rows = groups.map(({ heading, actions }) => countRow(heading, actions));
  return {
    id: "ratings_by_section",
    title: groups.length > 1 ? "Actions by section and rating" : "All actions by rating",
    description:
      groups.length > 1
        ? "One row for each section of the plan, and one for all actions."
        : "All actions of the plan, by rating.",
    columns: [
      { heading: groups.length > 1 ? "Section" : "Actions", kind: "text", width: 40 },
      ...RATINGS.map((heading) => ({ heading, kind: "number", width: 10 }) as const),
    ],
    rows: groups.length > 1 ? [...rows, all] : [all],
    notes,
    wide: false,
  };
}
