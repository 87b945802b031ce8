import { oneOf } from "../table/choice-forms.ts";
import { coloured, date, long, text, typed } from "../table/column-kinds.ts";
import { SOME_DAY } from "../table/day-forms.ts";
import { defineTable, type RowOf } from "../table/define-table.ts";
import { NAME } from "../table/text-forms.ts";
import { GATHERED } from "./gathered-form.ts";
import { PARTNER_OR_TEXT } from "./partner-forms.ts";

/** Updates whose action is not clear, for the team to place. */
export const TO_PLACE = defineTable({
  sheet: "To place",
  table: "ToPlace",
  note: 'Updates without a usable reference. Type where each belongs, or "none" to set it aside.',
  key: ["id"],
  columns: {
    /** That of its ledger line. */
    id: text("Line", 16),
    state: coloured(text("State", 12, oneOf(["Open", "Placed", "Set aside"])), { Open: "Amber" }),
    round: date("Round", SOME_DAY),
    partner: text("Partner", 22, PARTNER_OR_TEXT),
    refWritten: text("Reference as written", 12),
    why: long("Why it is here", 36),
    actionTaken: long("Action taken", 60, GATHERED),
    suggested: text("Actions it may belong to", 18),
    from: text("Comes from", 32),
    /** What the team typed: a reference, or "none" to set it aside. */
    placeAt: typed(text("Place at (type the reference)", 16, NAME)),
    placedBy: typed(text("Placed by", 18)),
  },
});

/** An update without a usable reference, waiting for a person. */
export type QueueEntry = RowOf<typeof TO_PLACE>;
