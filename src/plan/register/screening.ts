import { oneOf } from "../table/choice-forms.ts";
import {
  addedLater,
  choice,
  coloured,
  date,
  filled,
  long,
  text,
  typed,
  code,
} from "../table/column-kinds.ts";
import { defineTable, type RowOf } from "../table/define-table.ts";
import { NAME } from "../table/text-forms.ts";

/** What a named person may decide about words that screening found. */
export const SCREENING_DECISIONS = ["Publish as it is", "Leave the text out"] as const;

/** What screening found in texts that would be published, and what a named person decided. */
export const SCREENING = defineTable({
  sheet: "Screening",
  table: "Screening",
  note: "Words that may have to stay out of a public paper. Change the text where it stands, or record a decision in the yellow columns.",
  key: ["id"],
  optional: true,
  columns: {
    /** Stable for the same words in the same text of the same cell: a changed text is another place. */
    id: text("Place", 16, NAME),
    /** `Gone` where the text has been changed since. */
    state: coloured(text("State", 12, oneOf(["Open", "Decided", "Gone"])), { Open: "Amber" }),
    /** Labels of the packs it would stand in: `Scrutiny, Progress`. */
    packs: text("Packs", 20),
    /** `Evidence 12, column Text`. */
    place: long("Where", 36),
    /** What may be wrong, in plain words. */
    about: long("What it may be", 36),
    severity: text("Severity", 10, oneOf(["Block", "Ask", "Note"])),
    /** The words found, within the words around them. */
    found: long("Words found", 56),
    decision: typed(choice("Decision", SCREENING_DECISIONS, 22)),
    decidedBy: typed(text("Decided by", 20, NAME)),
    role: typed(text("Role", 20, NAME)),
    decidedOn: filled(date("Decided on")),
    reason: typed(long("Reason", 36)),
    /** Which cell of the master `place` is, by `cellCode`; empty where an earlier version did not say. */
    cell: addedLater(code("Where, code", 14, NAME), ""),
  },
});

/** A place where screening found something, and what a named person decided (domain reference 5.3). */
export type ScreeningPlace = RowOf<typeof SCREENING>;
