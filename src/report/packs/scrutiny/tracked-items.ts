import type { Partner } from "../../../plan/plan.ts";
import type { PackBlock, PackTable } from "../../../publish/pack.ts";
import type { TrackedRecommendation } from "../../../rate/category/tracked-recommendation.ts";
import { ownText } from "../pack-text.ts";
import { assessmentsTable } from "./assessments-table.ts";
import { categoryWords } from "./category-words.ts";
import { itemEvidence } from "./item-evidence.ts";
import { itemFacts } from "./item-facts.ts";
import { itemParts } from "./item-parts.ts";
import {
  originalDateText,
  recommendationText,
  responsibilityText,
} from "./recommendation-texts.ts";

/** The row of one recommendation under the headings that the committee knows (domain reference 2.3 C6). */
function itemTable(tracked: TrackedRecommendation, partners: readonly Partner[]): PackTable {
  const { action, row } = tracked;
  return {
    id: `Item_${action.ref}`,
    title: `${action.ref} and its assessment`,
    description:
      "What was recommended, who is responsible, and how the Cabinet Member assesses it.",
    columns: [
      { heading: "No.", kind: "text", width: 2 },
      { heading: "Recommendation", kind: "long", width: 10 },
      { heading: "Responsibility", kind: "long", width: 8 },
      { heading: "Original Date For Completion", kind: "text", width: 5 },
      { heading: "Cabinet Member's Assessment", kind: "text", width: 5 },
    ],
    rows: [
      [
        ownText(action.ref),
        recommendationText(action),
        responsibilityText(action, partners),
        originalDateText(tracked),
        ownText(categoryWords(row?.assessment, "Not given")),
      ],
    ],
    notes: [],
    wide: false,
  };
}

function itemBlocks(tracked: TrackedRecommendation, partners: readonly Partner[]): PackBlock[] {
  return [
    { kind: "heading", text: ownText(`Recommendation ${tracked.action.ref}`) },
    { kind: "table", table: itemTable(tracked, partners) },
    ...itemEvidence(tracked),
    ...itemParts(tracked),
    ...itemFacts(tracked, partners),
  ];
}

/** The recommendations that are being tracked: all assessments at a glance, then each with its evidence. */
export function trackedItems(
  open: readonly TrackedRecommendation[],
  partners: readonly Partner[],
): PackBlock[] {
  if (open.length === 0) {
    return [{ kind: "paragraph", text: ownText("No recommendation is being tracked.") }];
  }
  return [
    { kind: "heading", text: ownText("All assessments at a glance") },
    { kind: "table", table: assessmentsTable(open) },
    ...open.flatMap((tracked) => itemBlocks(tracked, partners)),
  ];
}
