import { gatheredFrom } from "../master/gathered-form.ts";
import { YES_OR_BLANK, YES_OR_NO } from "../table/choice-forms.ts";
import { choice, date, list, long, text, typed } from "../table/column-kinds.ts";
import { SOME_DAY } from "../table/day-forms.ts";
import { defineTable, type RowOf } from "../table/define-table.ts";
import { NAME } from "../table/text-forms.ts";
import { CATEGORY, CATEGORY_LABELS } from "./category.ts";
import { HISTORIC_REF } from "./reference-forms.ts";

/** How a person judges the progress of a recommendation that is late and not complete. */
export const PROGRESS_JUDGEMENTS = ["Significant", "Insufficient"] as const;

/** A person's judgement of progress; the tool never makes it. */
export type ProgressJudgement = (typeof PROGRESS_JUDGEMENTS)[number];

const FROM_EVIDENCE = gatheredFrom("the Evidence sheet");

/** One row for each recommendation and tracking report: proposal, assessment, decision, side by side. */
export const TRACKING = defineTable({
  sheet: "Tracking",
  table: "Tracking",
  note: "One row for each recommendation and report: the system's proposal, the Cabinet Member's Assessment and the committee's decision.",
  key: ["ref", "date"],
  optional: true,
  columns: {
    ref: text("Reference", 11, HISTORIC_REF),
    /** The report's date. */
    date: date("Report date", SOME_DAY),
    judgement: typed(choice("Progress is", PROGRESS_JUDGEMENTS, 14)),
    /** When it is expected to be achieved; categories 3 and 5 need it, after the report date. */
    anticipated: typed(date("Anticipated date")),
    /** True where an obstacle beyond the council's control stands in the way. */
    obstacle: typed(list("Obstacle beyond the council's control", YES_OR_NO, 14, YES_OR_BLANK)),
    allActionTaken: typed(list("All possible action taken", YES_OR_NO, 14, YES_OR_BLANK)),
    /** As last written by the tool; null where none could be made. */
    proposal: text("System proposal", 34, CATEGORY),
    proposalReason: long("Reason for the proposal", 44, FROM_EVIDENCE),
    /** Asked where the text or the assessment reads unlike the category; empty where there is nothing to ask. */
    query: long("To look at", 44, FROM_EVIDENCE),
    assessment: typed(list("Cabinet Member's Assessment", CATEGORY_LABELS, 34, CATEGORY)),
    /** The portfolio that gave the assessment. */
    assessedBy: typed(text("Assessed by", 30, NAME)),
    decision: typed(list("Committee's decision", CATEGORY_LABELS, 34, CATEGORY)),
    /** True where the committee concluded its tracking: the item moves to the appendix of concluded items. */
    concluded: typed(list("Tracking concluded", YES_OR_NO, 12, YES_OR_BLANK)),
    meetingDate: typed(date("Meeting")),
    minute: typed(text("Minute", 14, NAME)),
  },
});

/**
 * One recommendation at one tracking report: what the system proposes, what the Cabinet Member gave and
 * what the committee decided, side by side. The reports before it are its history.
 */
export type Tracking = RowOf<typeof TRACKING>;
