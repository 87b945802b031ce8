import { date, long, text, typed } from "../table/column-kinds.ts";
import { defineTable, type RowOf } from "../table/define-table.ts";
import { NAME } from "../table/text-forms.ts";
import { PLAN_REF } from "./reference-forms.ts";

/** Evidence of progress that the team enters; the Progress log holds what partners reported. */
export const EVIDENCE = defineTable({
  sheet: "Evidence",
  table: "Evidence",
  note: "What shows progress, one item a row: a number or name of its own, the recommendation, the date and the source.",
  key: ["id"],
  optional: true,
  columns: {
    id: typed(text("Evidence", 10, NAME)),
    ref: typed(text("Reference", 11, PLAN_REF)),
    /** The part's letter; empty for the whole recommendation. */
    part: typed(text("Part", 8, NAME)),
    day: typed(date("Date")),
    text: typed(long("What shows progress", 60)),
    source: typed(long("Source", 36)),
  },
});

/** Something that shows progress, dated, with its source. Updates in the ledger are evidence beside these. */
export type EvidenceItem = RowOf<typeof EVIDENCE>;
