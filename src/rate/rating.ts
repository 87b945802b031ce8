import type { IsoDay } from "../calendar/iso-day.ts";
import type { RatingName } from "../plan/ratings.ts";
import type { StatusId } from "../plan/plan.ts";
import type { ConfidenceGrade } from "../plan/status/confidence-grade.ts";
import type { RatingReason } from "./rating-reason.ts";

/** When an action, or one phase of it, is due. */
export interface DueDates {
  /** The phase's words; empty where the action has no phases. */
  readonly label: string;
  /** Null where only a due date is known: time then runs from the plan's first day. */
  readonly start: IsoDay | null;
  /** Last day of the period, by the earliest reading. */
  readonly end: IsoDay | null;
  /** By the latest reading; the same day where there is one reading. */
  readonly endLatest: IsoDay | null;
  /** The day before it was revised. */
  readonly originalEnd: IsoDay | null;
  /** True for work that comes round again or has no end. */
  readonly recurring: boolean;
}

/** What the returns so far say of one action. */
export interface ReportedState {
  /** The lead's; null where none has ever come. */
  readonly status: StatusId | null;
  /** The grade of delivery confidence that the status stands for; null where it is none. */
  readonly grade: ConfidenceGrade | null;
  /** How much is complete, 0 to 100; null where nobody says. */
  readonly percent: number | null;
  readonly completed: IsoDay | null;
  /** How many pieces of evidence were named. */
  readonly evidence: number;
  readonly forecast: IsoDay | null;
  readonly obstacle: string;
  /** The round of the last return that spoke of the action. */
  readonly lastReturn: IsoDay | null;
  readonly withdrawnOn: IsoDay | null;
  readonly withdrawnBy: string;
}

/** An action of which no return has spoken. */
export const NOTHING_REPORTED: ReportedState = {
  status: null,
  grade: null,
  percent: null,
  completed: null,
  evidence: 0,
  forecast: null,
  obstacle: "",
  lastReturn: null,
  withdrawnOn: null,
  withdrawnBy: "",
};

/** Everything a rating is worked out from, besides the report date and the policy. */
export interface RatingInputs extends ReportedState {
  readonly dates: DueDates;
  /** Each phase's dates, at least two; empty where the action has one. */
  readonly phases: readonly DueDates[];
  readonly planStart: IsoDay;
}

/** A colour with what it follows from (domain reference 3.3). */
export interface Rating extends RatingReason {
  readonly rating: RatingName;
  /** `AR06`; a letter behind it names the variant: `AR14g`. */
  readonly rule: string;
  /** True where the reason quotes what somebody typed. */
  readonly quotes: boolean;
  readonly inputs: RatingInputs;
  readonly asOf: IsoDay;
}
