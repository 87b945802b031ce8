import { code, date, long, number, text } from "../table/column-kinds.ts";
import { defineTable, type RowOf } from "../table/define-table.ts";
import { LINES, NAME, NAME_OR_NULL } from "../table/text-forms.ts";

/** What the Master plan said of each action when it was last merged: what a hand changed since shows against it. */
export const PLAN_RECORD = defineTable({
  sheet: "Plan record",
  table: "PlanRecord",
  note: "The plan as the last merge found it, written by the tool: what a hand changes is noticed against it.",
  key: ["ref"],
  optional: true,
  columns: {
    ref: text("Reference", 11, NAME),
    title: long("Action", 48),
    section: text("Section", 10, NAME_OR_NULL),
    lead: text("Lead as published", 20),
    /** Partner ids, one a line. */
    contributors: code("Contributors, codes", 14, LINES),
    measure: long("Success measure", 36),
    /** One a line: letter, then title. */
    parts: long("Parts", 30),
    timescale: long("Timescale as published", 26),
    due: date("Due"),
    /** As the Master plan showed it. */
    originalDue: date("Original due"),
    /** The first due date that the tool ever read: kept until a change to it was agreed. */
    firstDue: date("First due"),
    timesMoved: number("Times moved", 9),
    status: text("Status", 20),
    /** References that the action had before, oldest first. */
    formerly: long("Formerly", 14, LINES),
    /** When its row was found to be gone. */
    removedOn: date("Removed"),
  },
});

/** One action of the plan as the last merge found it. */
export type RecordedAction = RowOf<typeof PLAN_RECORD>;
