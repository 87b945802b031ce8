import { oneOf, orBlank, YES_NO } from "../table/choice-forms.ts";
import { addedLater, coloured, date, long, number, text, code } from "../table/column-kinds.ts";
import { SOME_DAY } from "../table/day-forms.ts";
import { defineTable, type RowOf } from "../table/define-table.ts";
import { MOMENT } from "../table/text-forms.ts";
import { GATHERED } from "./gathered-form.ts";
import { PARTNER_ID } from "./partner-forms.ts";
import { SENT_FILES } from "./sent-files.ts";

/** How a partner's reply to a round stands, as the Replies sheet says it. */
const REPLY_STATES = [
  "Not received",
  "Nil return",
  "Received on time",
  "Received late",
  "Received with errors",
] as const;

/** How one partner's reply to one round stands. */
export type ReplyState = (typeof REPLY_STATES)[number];

/** What each partner owed and sent, one row a partner and round. */
export const REPLIES = defineTable({
  sheet: "Replies",
  table: "Replies",
  note: "What each partner owed and sent in each round.",
  key: ["round", "partner"],
  columns: {
    round: date("Round", SOME_DAY),
    /** Partner id. */
    partner: text("Partner", 34, PARTNER_ID),
    /** `A status on 1b, 3d; an update on 1a`, or `Nothing` for one that reported unasked. */
    role: long("Owes", 34),
    state: coloured(text("State", 24, oneOf(REPLY_STATES)), {
      "Not received": "Amber",
      "Received with errors": "Amber",
    }),
    firstReceived: text("First received", 18, MOMENT),
    /** When the first version without error findings came; empty while there is none. */
    accepted: text("First received without errors", 18, MOMENT),
    versions: number("Versions"),
    errors: number("Errors"),
    queries: number("Queries"),
    actions: text("Actions", 28),
    /** `sent` in words, one file a line. */
    files: text("Files", 40),
    changes: long("What the last version changed", 48, GATHERED),
    /** True for one that owed anything; null where an earlier version did not say. */
    isAsked: addedLater(text("Owes anything", 10, orBlank(YES_NO)), null),
    /** Every version, oldest first. */
    sent: addedLater(code("Files, codes", 14, SENT_FILES), []),
  },
});

/** What one partner owed and sent in one round. */
export type Reply = RowOf<typeof REPLIES> & { readonly isAsked: boolean };
