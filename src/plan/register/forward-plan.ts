import { date, long, text, typed } from "../table/column-kinds.ts";
import { defineTable, type RowOf } from "../table/define-table.ts";
import { NAME } from "../table/text-forms.ts";

/** What the partnership plans to do, and which aim and target each item serves. */
export const FORWARD_PLAN = defineTable({
  sheet: "Forward plan",
  table: "ForwardPlan",
  note: "What is planned, and the delivery aim and target that each item serves.",
  key: ["id"],
  optional: true,
  columns: {
    id: typed(text("Item", 8, NAME)),
    item: typed(long("What is planned", 56)),
    /** Empty where it is not linked to one. */
    aim: typed(long("Delivery aim", 36)),
    /** Empty where it is not linked to one. */
    target: typed(long("Target it serves", 36)),
    /** References of actions or numbers of KPIs, as typed. */
    linked: typed(text("Linked actions or KPIs", 18, NAME)),
    due: typed(date("Due")),
    lead: typed(text("Lead", 24, NAME)),
    state: typed(text("State", 16, NAME)),
  },
});

/** An item of the forward plan, and what it serves. */
export type ForwardPlanItem = RowOf<typeof FORWARD_PLAN>;
