import { date, text } from "../table/column-kinds.ts";
import { SOME_DAY } from "../table/day-forms.ts";
import { defineTable, type RowOf } from "../table/define-table.ts";
import { TYPED_FIGURE } from "../table/number-forms.ts";
import { NAME } from "../table/text-forms.ts";
import { KPI_PERIOD } from "./kpi-period-label.ts";
import { PACK } from "./packs.ts";

/** KPI figures as the public has seen them. */
export const PUBLISHED_FIGURES = defineTable({
  sheet: "Published figures",
  table: "PublishedFigures",
  note: "KPI figures as the public has seen them. Later papers must not give away what they hid.",
  key: ["kpi", "year", "period", "publishedOn", "pack"],
  optional: true,
  columns: {
    kpi: text("KPI", 6, NAME),
    year: text("Financial year", 26, NAME),
    period: text("Period", 14, KPI_PERIOD),
    /** The number or marker exactly as printed. */
    shown: text("Shown as", 12, TYPED_FIGURE),
    pack: text("Pack", 14, PACK),
    publishedOn: date("Published on", SOME_DAY),
  },
});

/** A figure as the public has seen it: what is shown beside it later must not give it away. */
export type PublishedFigure = RowOf<typeof PUBLISHED_FIGURES>;
