import type { IsoDay } from "../../calendar/iso-day.ts";

/** The six categories of scrutiny tracking, by number (domain reference 3.5). Their names are terms. */
export const CATEGORIES = [
  { number: 1, name: "Achieved (Fully)" },
  { number: 2, name: "Achieved (Late)" },
  { number: 3, name: "Not Achieved (Progress Made)" },
  { number: 4, name: "Not Achieved (Obstacle)" },
  { number: 5, name: "Not Achieved (Insufficient Progress)" },
  { number: 6, name: "In Progress" },
] as const;

/** A category of scrutiny tracking by its number. */
export type Category = (typeof CATEGORIES)[number]["number"];

/** How a person judges the progress of a recommendation that is late and not complete. */
export const PROGRESS_JUDGEMENTS = ["Significant", "Insufficient"] as const;

/** A person's judgement of progress; the tool never makes it. */
export type ProgressJudgement = (typeof PROGRESS_JUDGEMENTS)[number];

/** A date that was agreed after the original one. */
export interface RevisedDate {
  readonly day: IsoDay;
  /** Who agreed it and when, in the team's words: `agreed by the committee, 6 September 2016`. */
  readonly agreed: string;
}

/** An action of a plan that carries a recommendation on, once a person has confirmed it. */
export interface ActionLink {
  /** Title or id of the plan; empty for this one. */
  readonly plan: string;
  readonly ref: string;
  /** Who confirmed it and when; empty while nobody has. */
  readonly confirmed: string;
}

/** What the register holds of a recommendation beside the plan: its text and portfolios are the plan's. */
export interface Recommendation {
  readonly ref: string;
  /** Where it stands in the committee's own report. */
  readonly reportSection: string;
  /** Last day of the period first agreed. Filled in once and never overwritten. */
  readonly originalDue: IsoDay | null;
  /** In the order in which they were agreed. */
  readonly revisedDue: readonly RevisedDate[];
  readonly links: readonly ActionLink[];
}

/** How a lettered part of a recommendation stands. */
export const PART_STATES = ["Not started", "In progress", "Done"] as const;

/** Progress of one lettered part. */
export interface PartProgress {
  readonly ref: string;
  readonly letter: string;
  readonly state: (typeof PART_STATES)[number] | null;
  readonly progress: string;
}

/** Something that shows progress, dated, with its source. Updates in the ledger are evidence beside these. */
export interface EvidenceItem {
  readonly id: string;
  readonly ref: string;
  /** The part's letter; empty for the whole recommendation. */
  readonly part: string;
  readonly day: IsoDay | null;
  readonly text: string;
  readonly source: string;
}

/**
 * One recommendation at one tracking report: what the system proposes, what the Cabinet Member gave and
 * what the committee decided, side by side. The reports before it are its history.
 */
export interface Tracking {
  readonly ref: string;
  /** The report's date. */
  readonly date: IsoDay;
  readonly judgement: ProgressJudgement | null;
  /** When it is expected to be achieved; categories 3 and 5 need it, after the report date. */
  readonly anticipated: IsoDay | null;
  /** True where an obstacle beyond the council's control stands in the way. */
  readonly obstacle: boolean;
  readonly allActionTaken: boolean;
  /** As last written by the tool; null where none could be made. */
  readonly proposal: Category | null;
  readonly proposalReason: string;
  /** Asked where the text or the assessment reads unlike the category; empty where there is nothing to ask. */
  readonly query: string;
  readonly assessment: Category | null;
  /** The portfolio that gave the assessment. */
  readonly assessedBy: string;
  readonly decision: Category | null;
  /** True where the committee concluded its tracking: the item moves to the appendix of concluded items. */
  readonly concluded: boolean;
  readonly meetingDate: IsoDay | null;
  readonly minute: string;
}
