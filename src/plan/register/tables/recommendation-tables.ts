import { choice, date, filled, long, text, typed } from "../../master/master-column.ts";
import type { MasterTable } from "../../master/master-table.ts";
import { CATEGORIES, PART_STATES, PROGRESS_JUDGEMENTS } from "../recommendation.ts";

const CATEGORY_CHOICES = CATEGORIES.map(({ number, name }) => `${number}: ${name}`);
const YES_OR_NO = ["Yes", "No"];

/** One row for each item that scrutiny tracks: what the committee asked for, from whom, by when. */
export const RECOMMENDATIONS: MasterTable = {
  sheet: "Recommendations",
  table: "Recommendations",
  key: ["ref"],
  optional: true,
  columns: [
    typed(text("ref", "Reference", 11)),
    long("text", "Recommendation", 56),
    long("responsibility", "Responsibility as published", 36),
    long("portfolios", "Portfolios now", 36),
    typed(text("reportSection", "Section of the report", 16)),
    filled(date("originalDue", "Original date for completion")),
    typed(long("revisedDue", "Revised dates (one a line: day | agreed by)", 36)),
    typed(long("links", "Linked actions (one a line: plan | reference | confirmed by)", 44)),
  ],
};

/** Progress of each lettered part of a recommendation. */
export const RECOMMENDATION_PARTS: MasterTable = {
  sheet: "Recommendation parts",
  table: "RecommendationParts",
  key: ["ref", "letter"],
  optional: true,
  columns: [
    text("ref", "Reference", 11),
    text("letter", "Part", 8),
    long("title", "What the part asks for", 56),
    typed(choice("state", "State", PART_STATES, 14)),
    typed(long("progress", "Progress", 56)),
  ],
};

/** Evidence of progress that the team enters; the Progress log holds what partners reported. */
export const EVIDENCE: MasterTable = {
  sheet: "Evidence",
  table: "Evidence",
  key: ["id"],
  optional: true,
  columns: [
    typed(text("id", "Evidence", 10)),
    typed(text("ref", "Reference", 11)),
    typed(text("part", "Part", 8)),
    typed(date("day", "Date")),
    typed(long("text", "What shows progress", 60)),
    typed(long("source", "Source", 36)),
  ],
};

/** One row for each recommendation and tracking report: proposal, assessment, decision, side by side. */
export const TRACKING: MasterTable = {
  sheet: "Tracking",
  table: "Tracking",
  key: ["ref", "date"],
  optional: true,
  columns: [
    text("ref", "Reference", 11),
    date("date", "Report date"),
    typed(choice("judgement", "Progress is", PROGRESS_JUDGEMENTS, 14)),
    typed(date("anticipated", "Anticipated date")),
    typed(choice("obstacle", "Obstacle beyond the council's control", YES_OR_NO, 14)),
    typed(choice("allActionTaken", "All possible action taken", YES_OR_NO, 14)),
    text("proposal", "System proposal", 34),
    long("proposalReason", "Reason for the proposal", 44),
    long("query", "To look at", 44),
    typed(choice("assessment", "Cabinet Member's Assessment", CATEGORY_CHOICES, 34)),
    typed(text("assessedBy", "Assessed by", 30)),
    typed(choice("decision", "Committee's decision", CATEGORY_CHOICES, 34)),
    typed(choice("concluded", "Tracking concluded", YES_OR_NO, 12)),
    typed(date("meetingDate", "Meeting")),
    typed(text("minute", "Minute", 14)),
  ],
};
