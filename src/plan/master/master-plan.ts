import { RATINGS } from "../ratings.ts";
import { oneOf, orBlank } from "../table/choice-forms.ts";
import {
  addedLater,
  choice,
  date,
  filled,
  list,
  number,
  long,
  ofRatings,
  partOf,
  shown,
  text,
  typed,
  code,
} from "../table/column-kinds.ts";
import { defineTable, type PartOf } from "../table/define-table.ts";
import { NAME, TEXT } from "../table/text-forms.ts";
import { PARTS, SECTION } from "./action-forms.ts";
import { GATHERED } from "./gathered-form.ts";
import { HANDLING_MARKS } from "./handling.ts";
import { OWN_MARKS } from "./own-marks.ts";
import { PARTNERS_NAMED } from "./partner-forms.ts";

/** One row for each action: what the plan says, how it is rated, what was last heard of it. */
export const MASTER_PLAN = defineTable({
  sheet: "Master plan",
  table: "MasterPlan",
  note: "One row for each action, in the plan's order. Columns with a yellow heading are yours to fill in.",
  key: ["ref"],
  columns: {
    ref: text("Reference", 11, NAME),
    section: partOf("action", typed(text("Section", 22, SECTION))),
    title: partOf("action", typed(long("Action", 48))),
    rating: partOf("rating", ofRatings(text("Rating", 10, orBlank(oneOf(RATINGS))))),
    reason: shown(long("Reason for rating", 36, GATHERED)),
    direction: shown(text("Direction", 15)),
    status: partOf("standing", list("Status", "statuses", 20, TEXT)),
    lead: partOf("action", typed(text("Lead as published", 20))),
    leads: shown(text("Lead partners", 22)),
    timescale: partOf("action", typed(long("Timescale as published", 26))),
    due: shown(date("Due")),
    originalDue: partOf("origin", addedLater(filled(date("Original due")), null)),
    timesMoved: addedLater(shown(number("Times moved", 9)), 0),
    dueLatest: shown(date("Due, other reading")),
    dateNote: shown(long("About the dates", 34)),
    forecast: partOf("standing", date("Forecast finish")),
    completed: partOf("standing", date("Date completed")),
    update: partOf("standing", long("Latest update", 56, GATHERED)),
    updateRound: partOf("standing", date("Latest update, round")),
    updateBy: partOf("standing", text("Latest update, partners", 22, GATHERED)),
    evidence: partOf("standing", long("Evidence", 36, GATHERED)),
    obstacle: partOf("standing", long("Obstacle or help needed", 36, GATHERED)),
    /** One remark a line: a contributor one step away, a date proposed by a return, … */
    flags: partOf("standing", long("To look at", 36, GATHERED)),
    contributors: partOf("action", typed(text("Contributors", 22, PARTNERS_NAMED))),
    measure: partOf("action", typed(long("Success measure", 36))),
    parts: partOf("action", typed(long("Parts (one a line: letter, then title)", 30, PARTS))),
    start: shown(date("Start")),
    level: shown(text("Prevention level", 18, orBlank(TEXT))),
    refAsPublished: partOf("action", text("Reference as published", 12)),
    previous: partOf("rating", ofRatings(text("Rating last round", 12, orBlank(oneOf(RATINGS))))),
    rule: shown(text("Rule", 9)),
    ratedOn: partOf("rating", date("Rated as of")),
    overrideRating: typed(ofRatings(choice("Override rating", RATINGS, 12))),
    overrideBy: typed(text("Override by", 18)),
    overrideRole: typed(text("Override role", 18)),
    overrideReason: typed(long("Override reason", 32)),
    overrideUntil: filled(date("Override ends")),
    overrideSecond: typed(text("Override agreed by", 18)),
    /** `40%`, as the lead reports it. */
    percent: partOf("standing", addedLater(text("Per cent complete", 12), "")),
    handling: addedLater(typed(choice("Handling", HANDLING_MARKS, 20)), null),
    /** By which a bare month is an end or a time; empty where none is known. */
    timescaleHeading: partOf(
      "action",
      addedLater(typed(text("Heading of the timescale in the plan", 20)), ""),
    ),
    /** What in this row the last merge wrote, beside what the team typed. */
    ownMarks: partOf("standing", addedLater(code("Written by the merge", 12, OWN_MARKS), [])),
  },
});

/** What returns may change in the Master plan, as the sheet stands now: the team may have edited it by hand. */
export type ActionStanding = { readonly ref: string } & PartOf<typeof MASTER_PLAN, "standing">;

/** The first date agreed for an action, as the Master plan shows it: the team may have typed another. */
export type ActionOrigin = { readonly ref: string } & PartOf<typeof MASTER_PLAN, "origin">;

/** The rating as the Master plan last showed it. */
export type StandingRating = { readonly ref: string } & PartOf<typeof MASTER_PLAN, "rating">;
