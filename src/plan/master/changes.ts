import { oneOf } from "../table/choice-forms.ts";
import { code, date, long, number, text, typed } from "../table/column-kinds.ts";
import { SOME_DAY } from "../table/day-forms.ts";
import { defineTable, type RowOf } from "../table/define-table.ts";
import { NAME } from "../table/text-forms.ts";

/** What a hand can change of an action, with the words for it. */
export const CHANGED_FIELDS = {
  title: "Action",
  section: "Section",
  lead: "Lead",
  contributors: "Contributors",
  measure: "Success measure",
  parts: "Parts",
  timescale: "Timescale",
  due: "Due date",
  originalDue: "Original due",
  status: "Status",
  reference: "Reference",
  added: "Added to the plan",
  removed: "Removed from the plan",
} as const;

/** What a hand changed of an action. */
export type ChangedField = keyof typeof CHANGED_FIELDS;

// The keys of an object are strings to TypeScript; these are the ones above.
const FIELD_CODES = Object.keys(CHANGED_FIELDS) as readonly ChangedField[];

/** Each field of the plan that a hand changed in the Master plan, noticed at the next merge. */
export const CHANGES = defineTable({
  sheet: "Changes",
  table: "Changes",
  note: "What was changed by hand in the Master plan, as the next merge noticed it. Say why in the yellow columns, and who agreed it.",
  key: ["number"],
  optional: true,
  columns: {
    number: number("Number"),
    noticed: date("Noticed", SOME_DAY),
    ref: text("Reference", 11, NAME),
    what: text("What changed", 20),
    before: long("Before", 44),
    after: long("After", 44),
    why: typed(long("Why", 40)),
    agreedBy: typed(text("Agreed by", 24)),
    /** Tells the field, whatever its words. */
    field: code("What changed, code", 12, oneOf(FIELD_CODES)),
  },
});

/** A field of the plan that was changed by hand. */
export type PlanChange = RowOf<typeof CHANGES>;
