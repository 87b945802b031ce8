import type { IsoDay } from "./iso-day.ts";

/** How a timescale phrase reads: domain reference 4.1. */
export type TimescaleKind =
  | "period"
  | "point"
  | "deadline"
  | "open"
  | "ongoing"
  | "recurring"
  | "tbc"
  | "empty"
  | "status"
  | "unparsed";

/** How exactly a timescale says when: the unit that was written. */
export type Precision =
  | "day"
  | "week"
  | "month"
  | "months"
  | "quarter"
  | "quarters"
  | "half"
  | "season"
  | "term"
  | "part_year"
  | "plan_year"
  | "plan_years"
  | "financial_year"
  | "financial_years"
  | "calendar_year"
  | "academic_year"
  | "tax_year"
  | "none";

/** What the reading had to assume, repair or leave open: domain reference 4.5. */
export type TimescaleWarning =
  | "ambiguous_dmy"
  | "cal_or_fy"
  | "conflict"
  | "cross_reference"
  | "empty"
  | "excel_serial"
  | "homoglyph"
  | "incomplete"
  | "inferred_year"
  | "missing_year"
  | "multi_phase"
  | "needs_anchor"
  | "no_end"
  | "non_consecutive"
  | "not_real_date"
  | "ocr"
  | "outside_plan"
  | "recurring"
  | "relative"
  | "reversed"
  | "revised"
  | "spelling"
  | "status_not_date"
  | "tbc"
  | "text"
  | "time_of_day"
  | "two_digit_year"
  | "uncertain"
  | "unparsed"
  | "us_format"
  | "vague"
  | "weekday";

/** One reading of a timescale phrase. Days are inclusive. */
export interface Timescale {
  readonly kind: TimescaleKind;
  readonly start: IsoDay | null;
  readonly end: IsoDay | null;
  readonly precision: Precision;
  /** Sorted, without repeats. */
  readonly warnings: readonly TimescaleWarning[];
  /** The other end that must be kept: of a contradiction, or of a calendar reading; or the original date. */
  readonly altEnd: IsoDay | null;
  /** Words that are no date: what is to be reached by then. */
  readonly milestones: readonly string[];
  /** Each part of a cell that holds several phases; empty where there is one. */
  readonly phases: readonly Timescale[];
  /** Exactly as written. */
  readonly raw: string;
}

/** What a phrase is read against. */
export interface TimescaleContext {
  /** First day of plan year 1. */
  readonly planStart: IsoDay;
  /** How many plan years there are. */
  readonly planYears: number;
  /** The report date, for words such as "this year"; absent where there is none. */
  readonly asOf?: IsoDay;
  /** Serial numbers are counted from here; 1900 unless told. */
  readonly dateSystem?: 1900 | 1904;
}
