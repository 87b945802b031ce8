import { oneOf, orBlank } from "../table/choice-forms.ts";
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
import { SOME_DAY } from "../table/day-forms.ts";
import { defineTable, type RowOf } from "../table/define-table.ts";
import { NAME } from "../table/text-forms.ts";

/** What an officer may choose for a conflict, as the drop-down in the Conflicts sheet says it. */
export const DECISIONS = ["Use A", "Use B", "Leave as it is"] as const;

/** What an officer chose for a conflict. */
export type Decision = (typeof DECISIONS)[number];

/** What a merge did about a conflict: told by the code, whatever its words. */
const OUTCOME_CODES = [
  "used-a",
  "used-b",
  "left",
  /** A decision waits for the name of who decided. */
  "unnamed",
  /** The values agree of themselves. */
  "overtaken",
] as const;

/** What a merge did about a conflict. */
export type OutcomeCode = (typeof OUTCOME_CODES)[number];

/** Values that differ, each with its source, and what the team decides. */
export const CONFLICTS = defineTable({
  sheet: "Conflicts",
  table: "Conflicts",
  note: "Two values that cannot both be right. Choose in the yellow columns; the next merge applies it.",
  key: ["id"],
  columns: {
    id: text("Conflict", 16),
    state: coloured(text("State", 12, oneOf(["Open", "Settled"])), { Open: "Amber" }),
    round: date("Round", SOME_DAY),
    ref: text("Reference", 11, NAME),
    /** The field's heading in plain words. */
    field: text("About", 18),
    why: long("What differs", 40),
    first: long("Value A", 36),
    firstFrom: text("Value A comes from", 32),
    second: long("Value B", 36),
    secondFrom: text("Value B comes from", 32),
    decision: typed(choice("Decision", DECISIONS, 16)),
    decidedBy: typed(text("Decided by", 18)),
    decidedOn: filled(date("Decided on")),
    outcome: text("What was done", 28),
    /** Null while nothing was done. */
    outcomeCode: addedLater(code("What was done, code", 12, orBlank(oneOf(OUTCOME_CODES))), null),
    /** Tells which value is A, however it is shown; empty where an earlier version did not say. */
    firstPrint: addedLater(code("Value A, code", 12, NAME), ""),
  },
});

/** Two values that cannot both stand, where each comes from, and what a person decided. */
export type Conflict = RowOf<typeof CONFLICTS>;
