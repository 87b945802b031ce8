import type { IsoDay } from "../../calendar/iso-day.ts";

/** Whether a body that was asked for data has sent it. */
export const DATASET_STATES = ["Sent", "Nil", "Never sent", "Not asked"] as const;

/** Data that the partnership wants from a body: who was asked, who sent, for which period last. */
export interface Dataset {
  readonly id: string;
  /** What it is: `Emergency department attendances`. */
  readonly name: string;
  /** The body that holds it; never a person. */
  readonly body: string;
  readonly askedOn: IsoDay | null;
  readonly state: (typeof DATASET_STATES)[number] | null;
  readonly lastSent: IsoDay | null;
  /** The period of the last data, as written. */
  readonly lastPeriod: string;
  readonly note: string;
}

/** An item of the forward plan, and what it serves. */
export interface ForwardPlanItem {
  readonly id: string;
  readonly item: string;
  /** The delivery aim it serves; empty where it is not linked to one. */
  readonly aim: string;
  /** The target it serves; empty where it is not linked to one. */
  readonly target: string;
  /** References of actions or numbers of KPIs, as typed. */
  readonly linked: string;
  readonly due: IsoDay | null;
  readonly lead: string;
  readonly state: string;
}

/** A meeting of the partnership, and which bodies came. */
export interface Meeting {
  readonly date: IsoDay;
  readonly name: string;
  readonly present: readonly string[];
  readonly apologies: readonly string[];
}

/** How an action of a meeting stands. */
export const MEETING_ACTION_STATES = ["Open", "Done", "Dropped"] as const;

/** Something that a meeting asked for; it is carried to each report until it is done or dropped. */
export interface MeetingAction {
  readonly id: string;
  readonly meeting: IsoDay | null;
  readonly action: string;
  /** The body that owns it. */
  readonly owner: string;
  readonly due: IsoDay | null;
  readonly state: (typeof MEETING_ACTION_STATES)[number] | null;
  readonly note: string;
}
