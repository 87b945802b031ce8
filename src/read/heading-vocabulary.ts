import { TEMPLATE_COLUMNS } from "../plan/return-template.ts";
import type { UpdateField } from "./return.ts";

/** How one field's heading may be written. Compared in the form that `fold` gives. */
export interface Spellings {
  /** The whole heading. */
  readonly exact: readonly string[];
  /** How the heading begins; a date or a remark follows. */
  readonly begins?: readonly string[];
  /** Words that name the field in a short heading, where nothing better is known. */
  readonly words?: readonly string[];
}

/** Every field of a kind of table; where two are equally near, the earlier one is meant. */
export type Vocabulary<F extends string> = readonly (Spellings & { readonly field: F })[];

function templateHeading(field: UpdateField): string[] {
  return TEMPLATE_COLUMNS.filter((column) => column.field === field).map(({ heading }) => heading);
}

/** How the column of references is headed, in plans and in returns. */
export const REFERENCE_SPELLINGS: Spellings = {
  exact: [
    ...templateHeading("reference"),
    "Ref",
    "Ref No",
    "Reference",
    "Reference number",
    "No",
    "Number",
    "Action Ref",
    "Action No",
    "Action Number",
    "Action Plan Ref",
    "Action Plan Reference",
    "Action Plan Reference Number",
    "Strategy Ref",
    "Plan Ref",
    "Recommendation No",
  ],
  words: ["ref", "reference"],
};

/**
 * Headings of returns: the tracking form and the progress tables of 2018 (domain reference 1.2) and
 * template v1. A plan's own spellings are added from its `headings`, by these field names.
 */
export const RETURN_HEADINGS: Vocabulary<UpdateField> = [
  { field: "reference", ...REFERENCE_SPELLINGS },
  {
    field: "action-taken",
    exact: [
      ...templateHeading("action-taken"),
      "Actions Taken",
      "Update",
      "Updates",
      "Progress",
      "Progress update",
      "Progress updates",
      "Progress report",
      "Progress made",
      "Progress to date",
      "What we did",
      "What we have done",
      "What was done",
      "What has been done",
      "What you have done",
      "Work done",
      "Activity",
      "Commentary",
      "Narrative",
      "Comments",
    ],
    begins: [
      "Progress update",
      "Progress updates",
      "Progress reported",
      "Progress since",
      "Progress to",
      "Progress as at",
      "Evidence of progress",
      "Action taken since",
      "Actions taken since",
      "Update for",
      "Update at",
      "Update as at",
    ],
    words: ["update", "updates", "progress"],
  },
  {
    field: "partner",
    exact: [
      "Stakeholder",
      "Stakeholders",
      "Partner",
      "Partner name",
      "Partner organisation",
      "Organisation",
      "Organization",
      "Agency",
      "Name of organisation",
      "Reported by",
      "Reporting partner",
      "Update from",
      "Body",
    ],
    words: ["stakeholder", "partner", "organisation", "organization", "agency"],
  },
  {
    field: "responsible",
    exact: [
      ...templateHeading("responsible"),
      "Individual Responsible",
      "Person Responsible",
      "People responsible",
      "Officer responsible",
      "Responsible officer",
      "Responsible person",
      "Responsible",
      "Responsibility",
      "Lead officer",
      "Named lead",
      "Owner",
      "Action owner",
    ],
    words: ["responsible", "owner"],
  },
  {
    field: "start",
    exact: [
      ...templateHeading("start"),
      "Start",
      "Start date",
      "Date started",
      "Target start",
      "Target start date",
      "From",
    ],
    words: ["start"],
  },
  {
    field: "finish",
    exact: [
      ...templateHeading("finish"),
      "Finish",
      "Finish date",
      "End",
      "End date",
      "Target finish",
      "Target finish date",
      "Target end date",
      "Target completion date",
      "Target date",
      "To",
    ],
    words: ["finish", "target"],
  },
  {
    field: "status",
    exact: [
      ...templateHeading("status"),
      "Status",
      "Action status",
      "Current status",
      "Progress status",
      "RAG",
      "RAG status",
      "RAG rating",
      "Rating",
      "Tracking Assessment",
      "Cabinet Member's Assessment",
      "Assessment",
    ],
    words: ["status", "rag"],
  },
  {
    field: "forecast",
    exact: [
      ...templateHeading("forecast"),
      "Forecast",
      "Forecast date",
      "Forecast finish date",
      "Forecast completion date",
      "Expected finish",
      "Expected completion date",
      "Expected date",
      "Anticipated completion date",
      "Anticipated date",
      "Revised date",
      "Revised completion date",
    ],
    words: ["forecast", "anticipated", "expected", "revised"],
  },
  {
    field: "completed",
    exact: [
      ...templateHeading("completed"),
      "Completed",
      "Completed on",
      "Completed date",
      "Date completed",
      "Date finished",
      "Actual finish",
      "Actual completion date",
      "Date of completion",
      "Date concluded",
    ],
    begins: ["Date concluded"],
    words: ["completed", "actual", "finished"],
  },
  {
    field: "evidence",
    exact: [
      ...templateHeading("evidence"),
      "Evidence of completion",
      "Supporting evidence",
      "Evidence and impact",
      "Proof",
    ],
    words: ["evidence"],
  },
  {
    field: "obstacle",
    exact: [
      ...templateHeading("obstacle"),
      "Obstacle",
      "Obstacles",
      "Help needed",
      "Support needed",
      "Support required",
      "Barriers",
      "Issues",
      "Risks and issues",
      "Challenges",
      "Key challenges",
    ],
    words: ["obstacle", "obstacles", "barrier", "barriers", "challenges"],
  },
];
