import { CATEGORIES, type Category, categoryLabel } from "../../../plan/register/category.ts";
import type { PackBlock, PackTable } from "../../../publish/pack.ts";
import { ownText } from "../pack-text.ts";

/** What members may ask of each recommendation (domain reference 2.3 C11). */
const QUESTIONS = [
  "What has been done for this recommendation since it was last tracked?",
  "Does what was done answer what the recommendation asks for?",
  "Was it done by the date first agreed?",
  "Which parts of the recommendation are still open?",
  "Has enough been done to say that the recommendation is achieved?",
];

/** When each category is given (domain reference 1.4). The names are terms, the criteria our words. */
const CRITERIA: Readonly<Record<Category, string>> = {
  1: "The evidence shows that everything the recommendation asks for was in place by the original date.",
  2: "The evidence shows that everything the recommendation asks for is in place, but that it came after the original date.",
  3: "Not everything is in place yet, and progress towards it is significant. The date by which it is expected must be given.",
  4: "Not everything is in place, although all that could be done has been done. What is left is held up by something that the council cannot change, such as a law that is still to come.",
  5: "Not everything is in place, and progress towards it is not enough. The date by which it is expected must be given.",
  6: "The original date has not passed, so it is too early to judge.",
};

function criteriaTable(): PackTable {
  return {
    id: "Category_criteria",
    title: "The six categories",
    description: "Each category with the evidence it calls for.",
    columns: [
      { heading: "Category", kind: "text", width: 2 },
      { heading: "Criteria", kind: "long", width: 5 },
    ],
    rows: CATEGORIES.map(({ number }) => [
      ownText(categoryLabel(number)),
      ownText(CRITERIA[number]),
    ]),
    notes: [
      "The original date counts in every category, whatever date was agreed later.",
      "The system proposes a category from dates and statuses. It never chooses between 3 and 5: a person says whether progress is significant.",
      "A proposal, the Cabinet Member's Assessment and the committee's decision stand side by side. The committee's decision is the one that concludes the tracking.",
    ],
    wide: false,
  };
}

/** How recommendations are tracked: questions for members, and the categories with their criteria. */
export function trackingProcess(): PackBlock[] {
  return [
    { kind: "heading", text: ownText("Questions for members") },
    {
      kind: "paragraph",
      text: ownText("These five questions may help members to judge each recommendation:"),
    },
    { kind: "list", items: QUESTIONS.map(ownText) },
    { kind: "heading", text: ownText("Categories and criteria") },
    { kind: "table", table: criteriaTable() },
  ];
}
