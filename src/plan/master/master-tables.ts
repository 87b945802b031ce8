import {
  addedLater,
  choice,
  date,
  filled,
  long,
  number,
  text,
  typed,
  weighed,
} from "./master-column.ts";
import { HANDLING_MARKS } from "../register/papers.ts";
import { KPI_COUNTING } from "../register/kpi-figures.ts";
import type { MasterTable } from "./master-table.ts";
import { DECISIONS, RATINGS } from "./master.ts";

/** Facts of the round at a glance: one fact a row. */
export const SUMMARY_FACTS: MasterTable = {
  sheet: "Summary",
  table: "SummaryFacts",
  key: ["fact"],
  columns: [text("fact", "This round", 34), text("value", "Value", 26)],
};

/** Counts by section and rating, with a total row of its own; written anew so that it stays last. */
export const SUMMARY_RATINGS: MasterTable = {
  sheet: "Summary",
  table: "SummaryRatings",
  key: [],
  columns: [
    text("section", "Section", 40),
    ...RATINGS.map((rating) => number(rating.toLowerCase(), rating, 11)),
    number("total", "Total", 11),
  ],
};

/** What a person must look at: overdue, newly red, not replied, open conflicts, plan gaps. */
export const SUMMARY_ATTENTION: MasterTable = {
  sheet: "Summary",
  table: "NeedsAttention",
  key: [],
  columns: [
    text("what", "Needs attention", 34),
    text("who", "Reference or partner", 26),
    long("why", "Why", 70),
  ],
};

/** One row for each action: what the plan says, how it is rated, what was last heard of it. */
export const MASTER_PLAN: MasterTable = {
  sheet: "Master plan",
  table: "MasterPlan",
  key: ["ref"],
  columns: [
    text("ref", "Reference", 11),
    typed(text("section", "Section", 22)),
    typed(long("title", "Action", 48)),
    text("rating", "Rating", 10),
    long("reason", "Reason for rating", 36),
    text("direction", "Direction", 15),
    choice("status", "Status", "statuses", 20),
    typed(text("lead", "Lead as published", 20)),
    text("leads", "Lead partners", 22),
    typed(long("timescale", "Timescale as published", 26)),
    date("due", "Due"),
    date("dueLatest", "Due, other reading"),
    long("dateNote", "About the dates", 34),
    date("forecast", "Forecast finish"),
    date("completed", "Date completed"),
    long("update", "Latest update", 56),
    date("updateRound", "Latest update, round"),
    text("updateBy", "Latest update, partners", 22),
    long("evidence", "Evidence", 36),
    long("obstacle", "Obstacle or help needed", 36),
    long("flags", "To look at", 36),
    typed(text("contributors", "Contributors", 22)),
    typed(long("measure", "Success measure", 36)),
    typed(long("parts", "Parts (one a line: letter, then title)", 30)),
    date("start", "Start"),
    text("level", "Prevention level", 18),
    text("refAsPublished", "Reference as published", 12),
    text("previous", "Rating last round", 12),
    text("rule", "Rule", 9),
    date("ratedOn", "Rated as of"),
    typed(choice("overrideRating", "Override rating", RATINGS, 12)),
    typed(text("overrideBy", "Override by", 18)),
    typed(text("overrideRole", "Override role", 18)),
    typed(long("overrideReason", "Override reason", 32)),
    filled(date("overrideUntil", "Override ends")),
    typed(text("overrideSecond", "Override agreed by", 18)),
    addedLater(typed(choice("handling", "Handling", HANDLING_MARKS, 20))),
    addedLater(text("ownMarks", "Written by the merge", 12)),
  ],
};

/** The ledger: every update ever merged, one line for each action, partner, round and version. */
export const PROGRESS_LOG: MasterTable = {
  sheet: "Progress log",
  table: "ProgressLog",
  key: ["id"],
  columns: [
    text("id", "Line", 16),
    date("round", "Round"),
    text("ref", "Reference", 11),
    text("refWritten", "Reference as written", 12),
    text("partner", "Partner", 20),
    text("partnerWritten", "Partner as written", 20),
    number("version", "Version"),
    text("state", "State", 14),
    long("actionTaken", "Action taken", 60),
    long("responsible", "Individual(s) responsible", 24),
    text("start", "Target date start", 16),
    text("finish", "Target date finish", 16),
    text("status", "Status as written", 22),
    text("forecast", "Forecast finish", 16),
    text("completed", "Date completed", 16),
    long("evidence", "Evidence", 36),
    long("obstacle", "Obstacle or help needed", 36),
    long("other", "Other columns", 36),
    text("file", "File", 30),
    text("sheet", "Sheet", 16),
    text("cells", "Cells", 30),
    text("received", "Received", 18),
    text("sha256", "SHA-256 of the file", 20),
  ],
};

/** Values that differ, each with its source, and what the team decides. */
export const CONFLICTS: MasterTable = {
  sheet: "Conflicts",
  table: "Conflicts",
  key: ["id"],
  columns: [
    text("id", "Conflict", 16),
    text("state", "State", 12),
    date("round", "Round"),
    text("ref", "Reference", 11),
    text("field", "About", 18),
    long("why", "What differs", 40),
    long("first", "Value A", 36),
    text("firstFrom", "Value A comes from", 32),
    long("second", "Value B", 36),
    text("secondFrom", "Value B comes from", 32),
    typed(choice("decision", "Decision", DECISIONS, 16)),
    typed(text("decidedBy", "Decided by", 18)),
    filled(date("decidedOn", "Decided on")),
    text("outcome", "What was done", 28),
    addedLater(text("outcomeCode", "What was done, code", 12)),
    addedLater(text("firstPrint", "Value A, code", 12)),
  ],
};

/** What each partner owed and sent, one row a partner and round. */
export const REPLIES: MasterTable = {
  sheet: "Replies",
  table: "Replies",
  key: ["round", "partner"],
  columns: [
    date("round", "Round"),
    text("partner", "Partner", 34),
    long("role", "Owes", 34),
    text("state", "State", 24),
    text("firstReceived", "First received", 18),
    text("accepted", "First received without errors", 18),
    number("versions", "Versions"),
    number("errors", "Errors"),
    number("queries", "Queries"),
    text("actions", "Actions", 28),
    text("files", "Files", 40),
    long("changes", "What the last version changed", 48),
    addedLater(text("isAsked", "Owes anything", 10)),
    addedLater(text("sent", "Files, codes", 14)),
  ],
};

/** Updates whose action is not clear, for the team to place. */
export const TO_PLACE: MasterTable = {
  sheet: "To place",
  table: "ToPlace",
  key: ["id"],
  columns: [
    text("id", "Line", 16),
    text("state", "State", 12),
    date("round", "Round"),
    text("partner", "Partner", 22),
    text("refWritten", "Reference as written", 12),
    long("why", "Why it is here", 36),
    long("actionTaken", "Action taken", 60),
    text("suggested", "Actions it may belong to", 18),
    text("from", "Comes from", 32),
    typed(text("placeAt", "Place at (type the reference)", 16)),
    typed(text("placedBy", "Placed by", 18)),
  ],
};

/** The indicators by financial year: the team types the figures, and returns of their providers fill them. */
export const KPIS: MasterTable = {
  sheet: "KPIs",
  table: "KPIs",
  key: ["number", "year"],
  columns: [
    text("number", "KPI", 6),
    text("theme", "Theme", 28),
    long("measure", "Measure", 44),
    text("unit", "Unit", 10),
    text("polarity", "Better when", 14),
    text("countsPeople", "Counts people", 10),
    text("year", "Financial year", 26),
    typed(text("baseline", "Baseline", 10)),
    typed(text("target", "Target", 10)),
    weighed(text("q1", "Quarter 1 (April to June)", 12)),
    weighed(text("q2", "Quarter 2 (July to September)", 12)),
    weighed(text("q3", "Quarter 3 (October to December)", 12)),
    weighed(text("q4", "Quarter 4 (January to March)", 12)),
    typed(text("provider", "Data provider", 20)),
    long("note", "Note", 36),
    addedLater(weighed(text("total", "Year", 12))),
    addedLater(typed(choice("counting", "Quarters are", KPI_COUNTING, 14))),
    addedLater(typed(long("definition", "Definition, with numerator and denominator", 44))),
    addedLater(typed(text("tolerance", "Tolerance", 12))),
    addedLater(typed(text("baselinePeriod", "Baseline period", 20))),
    addedLater(typed(text("comparator", "Comparator", 24))),
    addedLater(typed(text("comparatorValue", "Comparator value", 12))),
    addedLater(typed(date("comparatorDate", "Comparator date"))),
    addedLater(typed(long("correctiveAction", "Corrective action", 36))),
    addedLater(text("rating", "Rating", 10)),
    addedLater(long("reason", "Reason for rating", 36)),
    addedLater(text("direction", "Direction", 15)),
  ],
};

/** The partners with their aliases, and names that nobody knows yet. */
export const PARTNERS: MasterTable = {
  sheet: "Partners",
  table: "Partners",
  key: ["id"],
  columns: [
    text("id", "Id", 14),
    typed(text("shortName", "Short name", 20)),
    typed(text("name", "Name", 48)),
    typed(long("aliases", "Also written as (one a line)", 44)),
    typed(long("doubtful", "Perhaps written as (asked each time)", 24)),
    typed(long("earlierNames", "Earlier names (one a line: name | from | to)", 36)),
    typed(text("type", "Type", 18)),
    typed(choice("reports", "Owes returns", ["Yes", "No"], 10)),
    text("state", "State", 26),
    typed(text("sameAs", "Same as (type the short name)", 22)),
  ],
};

/** The plan's own facts, statuses, thresholds and rounds, one setting a row. */
export const SETTINGS: MasterTable = {
  sheet: "Settings",
  table: "Settings",
  key: ["group", "name"],
  columns: [
    text("group", "Group", 16),
    text("name", "Setting", 28),
    typed(long("value", "Value", 44)),
    long("meaning", "What it does", 60),
  ],
};

/** Every table of a master, in the order of its sheets. */
export const MASTER_TABLES: readonly MasterTable[] = [
  SUMMARY_RATINGS,
  SUMMARY_FACTS,
  SUMMARY_ATTENTION,
  MASTER_PLAN,
  PROGRESS_LOG,
  CONFLICTS,
  REPLIES,
  TO_PLACE,
  KPIS,
  PARTNERS,
  SETTINGS,
];
