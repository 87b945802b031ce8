import { choice, coloured, date, long, text, typed } from "../table/column-kinds.ts";
import { defineTable, type RowOf } from "../table/define-table.ts";
import { NAME } from "../table/text-forms.ts";

/** Whether a body that was asked for data has sent it. */
export const DATASET_STATES = ["Sent", "Nil", "Never sent", "Not asked"] as const;

/** Data that the partnership wants: who was asked, who sent, for which period last. */
export const DATASETS = defineTable({
  sheet: "Datasets",
  table: "Datasets",
  note: "Data that the partnership needs: which body was asked, what it sent, and when.",
  key: ["id"],
  optional: true,
  columns: {
    id: typed(text("Dataset", 10, NAME)),
    /** `Emergency department attendances`. */
    name: typed(long("What it is", 44)),
    /** The body that holds it; never a person. */
    body: typed(text("Body that holds it", 34, NAME)),
    askedOn: typed(date("Asked on")),
    state: coloured(typed(choice("State", DATASET_STATES, 14)), { "Never sent": "Amber" }),
    lastSent: typed(date("Last sent")),
    /** The period of the last data, as written. */
    lastPeriod: typed(text("Last period", 26, NAME)),
    note: typed(long("Note", 36)),
  },
});

/** Data that the partnership wants from a body: who was asked, who sent, for which period last. */
export type Dataset = RowOf<typeof DATASETS>;
