import { choice, date, long, number, text, typed } from "../../master/master-column.ts";
import type { MasterTable } from "../../master/master-table.ts";
import { DATASET_STATES, MEETING_ACTION_STATES } from "../partnership.ts";

/** Every value of a KPI that came in a return, with where it came from. */
export const KPI_LOG: MasterTable = {
  sheet: "KPI log",
  table: "KPILog",
  key: ["id"],
  optional: true,
  columns: [
    text("id", "Line", 16),
    date("round", "Round"),
    text("kpi", "KPI", 6),
    text("year", "Financial year", 26),
    text("period", "Period", 14),
    text("value", "Value as written", 16),
    long("note", "Note", 36),
    text("partner", "Partner", 20),
    text("partnerWritten", "Partner as written", 20),
    number("version", "Version"),
    text("state", "State", 14),
    long("why", "Why", 36),
    text("file", "File", 30),
    text("sheet", "Sheet", 16),
    text("cells", "Cells", 20),
    text("received", "Received", 18),
    text("sha256", "SHA-256 of the file", 20),
  ],
};

/** Data that the partnership wants: who was asked, who sent, for which period last. */
export const DATASETS: MasterTable = {
  sheet: "Datasets",
  table: "Datasets",
  key: ["id"],
  optional: true,
  columns: [
    typed(text("id", "Dataset", 10)),
    typed(long("name", "What it is", 44)),
    typed(text("body", "Body that holds it", 34)),
    typed(date("askedOn", "Asked on")),
    typed(choice("state", "State", DATASET_STATES, 14)),
    typed(date("lastSent", "Last sent")),
    typed(text("lastPeriod", "Last period", 26)),
    typed(long("note", "Note", 36)),
  ],
};

/** What the partnership plans to do, and which aim and target each item serves. */
export const FORWARD_PLAN: MasterTable = {
  sheet: "Forward plan",
  table: "ForwardPlan",
  key: ["id"],
  optional: true,
  columns: [
    typed(text("id", "Item", 8)),
    typed(long("item", "What is planned", 56)),
    typed(long("aim", "Delivery aim", 36)),
    typed(long("target", "Target it serves", 36)),
    typed(text("linked", "Linked actions or KPIs", 18)),
    typed(date("due", "Due")),
    typed(text("lead", "Lead", 24)),
    typed(text("state", "State", 16)),
  ],
};

/** Meetings of the partnership, and which bodies came. */
export const MEETINGS: MasterTable = {
  sheet: "Meetings",
  table: "Meetings",
  key: ["date"],
  optional: true,
  columns: [
    typed(date("date", "Meeting")),
    typed(text("name", "Name", 34)),
    typed(long("present", "Bodies present (one a line)", 44)),
    typed(long("apologies", "Apologies (one a line)", 36)),
  ],
};

/** What meetings asked for, carried forward until it is done or dropped. */
export const MEETING_ACTIONS: MasterTable = {
  sheet: "Meeting actions",
  table: "MeetingActions",
  key: ["id"],
  optional: true,
  columns: [
    typed(text("id", "Action", 8)),
    typed(date("meeting", "Meeting")),
    typed(long("action", "What was asked for", 56)),
    typed(text("owner", "Owner (a body)", 30)),
    typed(date("due", "Due")),
    typed(choice("state", "State", MEETING_ACTION_STATES, 12)),
    typed(long("note", "Note", 36)),
  ],
};
