import type { IsoDay } from "../../calendar/iso-day.ts";
import type { Plan } from "../plan.ts";
import type { OwnMark } from "./own-marks.ts";

/** The colours of a rating, exceptions first. */
export const RATINGS = ["Red", "Amber", "Grey", "Green", "Blue"] as const;

/** A rating's colour by its name, which always stands beside the colour. */
export type RatingName = (typeof RATINGS)[number];

/** Where an update in the ledger may stand. No line is ever taken out. */
export const LEDGER_STATES = [
  /** Counts towards the plan. */
  "Merged",
  /** A later version from the same partner took its place. */
  "Superseded",
  /** Waits for a person to say which action it belongs to. */
  "To place",
  /** Differs from another value, and a person must choose. */
  "In conflict",
  /** A person decided that it belongs to no action. */
  "Set aside",
] as const;

/** The answers of one update, each exactly as the partner sees it; empty texts where nothing was typed. */
export interface LedgerValues {
  readonly actionTaken: string;
  readonly responsible: string;
  readonly start: string;
  readonly finish: string;
  readonly status: string;
  readonly forecast: string;
  readonly completed: string;
  readonly evidence: string;
  readonly obstacle: string;
  /** Columns the tool does not know: `Heading: text`, one a line. */
  readonly other: string;
}

/** One update as it came in: what, from whom, from which cells of which file. */
export interface LedgerLine {
  /** Stable for the same row of the same file: `3f9a1c2e Updates 12`. */
  readonly id: string;
  readonly round: IsoDay;
  /** Null while it waits to be placed. */
  readonly ref: string | null;
  readonly refWritten: string;
  /** The partner's id; null where none is stated or known. */
  readonly partner: string | null;
  readonly partnerWritten: string;
  /** 1 for the first return of this partner in this round, 2 for its first replacement, … */
  readonly version: number;
  readonly state: (typeof LEDGER_STATES)[number];
  readonly values: LedgerValues;
  readonly file: string;
  readonly sha256: string;
  readonly sheet: string;
  /** `Action taken C12; Status G12`. */
  readonly cells: string;
  /** When the file was received: ISO date and time. */
  readonly received: string;
}

/** What returns may change in the Master plan, as the sheet stands now: the team may have edited it by hand. */
export interface ActionStanding {
  readonly ref: string;
  readonly status: string;
  readonly forecast: IsoDay | null;
  readonly completed: IsoDay | null;
  readonly evidence: string;
  readonly obstacle: string;
  readonly update: string;
  readonly updateRound: IsoDay | null;
  readonly updateBy: string;
  /** One remark a line: a contributor one step away, a date proposed by a return, … */
  readonly flags: string;
  /** What in this row the last merge wrote, beside what the team typed. */
  readonly ownMarks: readonly OwnMark[];
}

/** A rating that a named person set instead of the calculated one. */
export interface RatingOverride {
  readonly ref: string;
  readonly rating: RatingName;
  readonly by: string;
  readonly role: string;
  readonly reason: string;
  /** Last day it holds. */
  readonly until: IsoDay | null;
  /** The second person, needed for a move to a better colour. */
  readonly second: string;
}

/** The rating as the Master plan last showed it. */
export interface StandingRating {
  readonly ref: string;
  readonly rating: RatingName | null;
  readonly ratedOn: IsoDay | null;
  readonly previous: RatingName | null;
}

/** What an officer may choose for a conflict, as the drop-down in the Conflicts sheet says it. */
export const DECISIONS = ["Use A", "Use B", "Leave as it is"] as const;

/** What an officer chose for a conflict. */
export type Decision = (typeof DECISIONS)[number];

/** What a merge did about a conflict: told by the code, whatever its words. */
export const OUTCOME_CODES = [
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

/** Two values that cannot both stand, where each comes from, and what a person decided. */
export interface Conflict {
  readonly id: string;
  readonly state: "Open" | "Settled";
  readonly round: IsoDay;
  readonly ref: string;
  /** The field's heading in plain words. */
  readonly field: string;
  readonly why: string;
  readonly first: string;
  readonly firstFrom: string;
  readonly second: string;
  readonly secondFrom: string;
  readonly decision: Decision | null;
  readonly decidedBy: string;
  readonly decidedOn: IsoDay | null;
  readonly outcome: string;
  /** Null while nothing was done. */
  readonly outcomeCode: OutcomeCode | null;
  /** Tells which value is A, however it is shown; empty where an earlier version did not say. */
  readonly firstPrint: string;
}

/** How a partner's reply to a round stands, as the Replies sheet says it. */
export const REPLY_STATES = [
  "Not received",
  "Nil return",
  "Received on time",
  "Received late",
  "Received with errors",
] as const;

/** How one partner's reply to one round stands. */
export type ReplyState = (typeof REPLY_STATES)[number];

/** One file that a partner sent in a round. */
export interface SentFile {
  readonly file: string;
  readonly sha256: string;
  /** ISO date and time. */
  readonly received: string;
  readonly errors: number;
  readonly queries: number;
  readonly isNil: boolean;
}

/** What one partner owed and sent in one round. */
export interface Reply {
  readonly round: IsoDay;
  /** Partner id. */
  readonly partner: string;
  /** `A status on 1b, 3d; an update on 1a`, or `Nothing` for one that reported unasked. */
  readonly role: string;
  /** True for one that owed anything. */
  readonly isAsked: boolean;
  readonly state: ReplyState;
  readonly firstReceived: string;
  /** When the first version without error findings came; empty while there is none. */
  readonly accepted: string;
  readonly versions: number;
  readonly errors: number;
  readonly queries: number;
  readonly actions: string;
  /** `sent` in words, one file a line. */
  readonly files: string;
  /** Every version, oldest first. */
  readonly sent: readonly SentFile[];
  readonly changes: string;
}

/** An update without a usable reference, waiting for a person. `id` is its ledger line's. */
export interface QueueEntry {
  readonly id: string;
  readonly state: "Open" | "Placed" | "Set aside";
  readonly round: IsoDay;
  readonly partner: string;
  readonly refWritten: string;
  readonly why: string;
  readonly actionTaken: string;
  readonly suggested: string;
  readonly from: string;
  /** What the team typed: a reference, or "none" to set it aside. */
  readonly placeAt: string;
  readonly placedBy: string;
}

/** A partner's name that nobody knew, asked about once in the Partners sheet. */
export interface NewName {
  readonly written: string;
  /** Short name of the partner it is, once the team has said so; empty before. */
  readonly sameAs: string;
}

/** The team's workbook as nouns. Everything the tool knows from earlier rounds is in it. */
export interface Master {
  readonly plan: Plan;
  readonly ledger: readonly LedgerLine[];
  readonly standings: readonly ActionStanding[];
  readonly ratings: readonly StandingRating[];
  readonly overrides: readonly RatingOverride[];
  readonly conflicts: readonly Conflict[];
  readonly replies: readonly Reply[];
  readonly queue: readonly QueueEntry[];
  readonly newNames: readonly NewName[];
}
