import { long, text, typed } from "../table/column-kinds.ts";
import { defineTable, type RowOf } from "../table/define-table.ts";
import { NAME } from "../table/text-forms.ts";

/** Abbreviations of the papers and their meanings; partners' short names are known without them. */
export const ABBREVIATIONS = defineTable({
  sheet: "Abbreviations",
  table: "Abbreviations",
  note: "Abbreviations in the papers and what they mean. Short names of partners need no row here.",
  key: ["abbreviation"],
  optional: true,
  columns: {
    abbreviation: typed(text("Abbreviation", 16, NAME)),
    meaning: typed(long("Meaning", 60)),
  },
});

/** An abbreviation that the papers use, and what it means. */
export type Abbreviation = RowOf<typeof ABBREVIATIONS>;
