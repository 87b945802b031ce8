import { long, number, text } from "../table/column-kinds.ts";
import { defineTable, type RowOf } from "../table/define-table.ts";
import { ANYTHING } from "../table/text-forms.ts";

const sheet = "Summary";
const note = "The latest round at a glance. Each merge writes it anew: change nothing here.";

/** Counts by section and rating, with a total row of its own; written anew so that it stays last. */
export const SUMMARY_RATINGS = defineTable({
  sheet,
  note,
  table: "SummaryRatings",
  key: [],
  columns: {
    section: text("Section", 40),
    red: number("Red", 11),
    amber: number("Amber", 11),
    grey: number("Grey", 11),
    green: number("Green", 11),
    blue: number("Blue", 11),
    total: number("Total", 11),
  },
});

/** Facts of the round at a glance: one fact a row. */
export const SUMMARY_FACTS = defineTable({
  sheet,
  note,
  table: "SummaryFacts",
  key: ["fact"],
  columns: { fact: text("This round", 34), value: text("Value", 26, ANYTHING) },
});

/** What a person must look at: overdue, newly red, not replied, open conflicts, plan gaps. */
export const SUMMARY_ATTENTION = defineTable({
  sheet,
  note,
  table: "NeedsAttention",
  key: [],
  columns: {
    what: text("Needs attention", 34),
    who: text("Reference or partner", 26),
    why: long("Why", 70),
  },
});

/** How many actions of a section have each rating. */
export type RatingCounts = RowOf<typeof SUMMARY_RATINGS>;

/** One fact of the round. */
export type SummaryFact = RowOf<typeof SUMMARY_FACTS>;

/** One thing that a person must look at. */
export type AttentionRow = RowOf<typeof SUMMARY_ATTENTION>;
