import { date, long, text, typed } from "../table/column-kinds.ts";
import { SOME_DAY } from "../table/day-forms.ts";
import { defineTable, type RowOf } from "../table/define-table.ts";
import { LINES, NAME } from "../table/text-forms.ts";

/** Meetings of the partnership, and which bodies came. */
export const MEETINGS = defineTable({
  sheet: "Meetings",
  table: "Meetings",
  note: "One row for each meeting: which bodies came. Name bodies, not people.",
  key: ["date"],
  optional: true,
  columns: {
    date: typed(date("Meeting", SOME_DAY)),
    name: typed(text("Name", 34, NAME)),
    present: typed(long("Bodies present (one a line)", 44, LINES)),
    apologies: typed(long("Apologies (one a line)", 36, LINES)),
  },
});

/** A meeting of the partnership, and which bodies came. */
export type Meeting = RowOf<typeof MEETINGS>;
