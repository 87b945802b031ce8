import { longDay } from "../../../calendar/iso-day.ts";
import { categoryLabel } from "../../../plan/register/category.ts";
import type { Partner } from "../../../plan/plan.ts";
import { type Tracking, TRACKING } from "../../../plan/register/tracking.ts";
import type { PackBlock, PackCell, PackTable, PackText } from "../../../publish/pack.ts";
import type { TrackedRecommendation } from "../../../rate/category/tracked-recommendation.ts";
import { tidySpaces } from "../../../text/tidy.ts";
import { originOf, ownText, typedText } from "../pack-text.ts";
import { trackingRow } from "./assessments-table.ts";
import { categoryWords } from "./category-words.ts";
import { recommendationText, responsibilityText } from "./recommendation-texts.ts";

/** A recommendation with the row in which the committee concluded its tracking. */
export interface ConcludedRecommendation {
  readonly tracked: TrackedRecommendation;
  readonly row: Tracking;
}

/** The category it was concluded with: the committee's, else what it was given to decide on, said so. */
function assessmentText(row: Tracking): PackText {
  const given = row.assessment && `${categoryLabel(row.assessment)} (Cabinet Member)`;
  const category = categoryWords(row.decision, given ?? "Not given");
  const minute = tidySpaces(row.minute);
  if (minute === "") return ownText(`${category}, minute not given`);
  return typedText(`${category}, minute ${minute}`, originOf(TRACKING, trackingRow(row), "minute"));
}

function cellsOf(
  { tracked, row }: ConcludedRecommendation,
  partners: readonly Partner[],
): PackCell[] {
  const { action } = tracked;
  return [
    ownText(action.ref),
    recommendationText(action),
    responsibilityText(action, partners),
    ownText(row.meetingDate === null ? "Meeting not given" : longDay(row.meetingDate)),
    assessmentText(row),
  ];
}

function concludedTable(
  concluded: readonly ConcludedRecommendation[],
  partners: readonly Partner[],
): PackTable {
  return {
    id: "Concluded",
    title: "Recommendations and their Tracking Assessment",
    description: "Tracked before and concluded by the committee; shown for information.",
    columns: [
      { heading: "No.", kind: "text", width: 2 },
      { heading: "Recommendation", kind: "long", width: 10 },
      { heading: "Responsibility", kind: "long", width: 8 },
      { heading: "Date Concluded by the Committee", kind: "text", width: 5 },
      { heading: "Tracking Assessment", kind: "text", width: 5 },
    ],
    rows: concluded.map((one) => cellsOf(one, partners)),
    notes: [],
    wide: false,
  };
}

/** The recommendations whose tracking the committee has concluded (domain reference 2.3 C7). */
export function concludedItems(
  concluded: readonly ConcludedRecommendation[],
  partners: readonly Partner[],
): PackBlock[] {
  if (concluded.length === 0) {
    return [{ kind: "paragraph", text: ownText("No recommendation has been concluded yet.") }];
  }
  return [{ kind: "table", table: concludedTable(concluded, partners) }];
}
