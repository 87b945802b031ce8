import { long, text, typed } from "../table/column-kinds.ts";
import { defineTable } from "../table/define-table.ts";
import { ANYTHING } from "../table/text-forms.ts";

/** The plan's own facts, statuses, thresholds and rounds, one setting a row. */
export const SETTINGS = defineTable({
  sheet: "Settings",
  table: "Settings",
  note: "What the tool goes by. Change a value in the yellow column; leave the names.",
  key: ["group", "name"],
  columns: {
    group: text("Group", 16),
    name: text("Setting", 28),
    value: typed(long("Value", 44, ANYTHING)),
    meaning: long("What it does", 60),
  },
});
