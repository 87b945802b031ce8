import { choice, coloured, date, long, text, typed } from "../table/column-kinds.ts";
import { defineTable, type RowOf } from "../table/define-table.ts";
import { NAME } from "../table/text-forms.ts";

/** How an action of a meeting stands. */
export const MEETING_ACTION_STATES = ["Open", "Done", "Dropped"] as const;

/** What meetings asked for, carried forward until it is done or dropped. */
export const MEETING_ACTIONS = defineTable({
  sheet: "Meeting actions",
  table: "MeetingActions",
  note: "What meetings asked for. Each is carried to the next report until it is Done or Dropped.",
  key: ["id"],
  optional: true,
  columns: {
    id: typed(text("Action", 8, NAME)),
    meeting: typed(date("Meeting")),
    action: typed(long("What was asked for", 56)),
    /** The body that owns it. */
    owner: typed(text("Owner (a body)", 30, NAME)),
    due: typed(date("Due")),
    state: coloured(typed(choice("State", MEETING_ACTION_STATES, 12)), { Open: "Amber" }),
    note: typed(long("Note", 36)),
  },
});

/** Something that a meeting asked for; it is carried to each report until it is done or dropped. */
export type MeetingAction = RowOf<typeof MEETING_ACTIONS>;
