import { choice, long, shown, text, typed } from "../table/column-kinds.ts";
import { defineTable, type RowOf } from "../table/define-table.ts";
import { NAME } from "../table/text-forms.ts";
import { HISTORIC_REF } from "./reference-forms.ts";

/** How a lettered part of a recommendation stands. */
export const PART_STATES = ["Not started", "In progress", "Done"] as const;

/** Progress of each lettered part of a recommendation. */
export const RECOMMENDATION_PARTS = defineTable({
  sheet: "Recommendation parts",
  table: "RecommendationParts",
  note: "Each lettered part, and how it stands.",
  key: ["ref", "letter"],
  optional: true,
  columns: {
    ref: text("Reference", 11, HISTORIC_REF),
    letter: text("Part", 8, NAME),
    title: shown(long("What the part asks for", 56)),
    state: typed(choice("State", PART_STATES, 14)),
    progress: typed(long("Progress", 56)),
  },
});

/** Progress of one lettered part. */
export type PartProgress = RowOf<typeof RECOMMENDATION_PARTS>;
