import type { ColumnField } from "./column-fields.ts";
import type { IsoDay } from "../calendar/iso-day.ts";
import type { RatingPolicyId } from "./rating-policies.ts";
import type { Subject } from "../text/screening/flags/screen-flag.ts";
import type { ThresholdValues } from "./thresholds.ts";

/** One heading of the plan: "3. Early Identification and Early Help". */
export interface Section {
  /** As partners write it: `3`. */
  readonly number: string;
  readonly name: string;
  /** Other spellings seen on banners and headings. */
  readonly alsoCalled: readonly string[];
  /** Primary, Secondary, Tertiary; null for whole systems actions, which have none. */
  readonly preventionLevel: string | null;
  /** The level's name in the plan, where it differs: Crisis Prevention and Relief. */
  readonly preventionLevelInPlan: string | null;
  readonly aim: string | null;
}

/** A lettered part of a recommendation, which can hold progress of its own. */
export interface Part {
  readonly letter: string;
  readonly title: string;
}

/** One action or recommendation. Texts marked "as published" are never cleaned. */
export interface Action {
  /** `1a` … `4k`, `R01` … */
  readonly ref: string;
  /** As printed in the published plan, where that differs: `31` for 3l. */
  readonly refAsPublished: string;
  /** The section's number; null in a plan without sections. */
  readonly section: string | null;
  readonly title: string;
  readonly parts: readonly Part[];
  /** The lead cell as published: `BASB, VAWC SG`, `BCT?`, an empty text where it is blank. */
  readonly lead: string;
  /** Partners who report on the action without leading it, by id. */
  readonly contributors: readonly string[];
  readonly measure: string;
  /** The timescale cell as published, line breaks included. */
  readonly timescale: string;
  /** The heading above it in the plan, by which a bare month is an end or a time; empty where none is known. */
  readonly timescaleHeading: string;
}

/** A name a body had in another period: portfolios are renamed. */
export interface EarlierName {
  readonly name: string;
  /** Year or day the name was first and last seen, as text; null where unknown. */
  readonly from: string | null;
  readonly to: string | null;
}

/** An organisation that leads, contributes or reports, with all its names. */
export interface Partner {
  /** Short, stable, in lower case: `bswa`. */
  readonly id: string;
  readonly name: string;
  /** What people write: `BSWA`. Equal to the name where there is none. */
  readonly shortName: string;
  readonly aliases: readonly string[];
  /** Names that are probably this partner, and are asked about, never assumed: `BCP`. */
  readonly doubtfulAliases: readonly string[];
  readonly earlierNames: readonly EarlierName[];
  readonly type: string;
  /** False for bodies that are mentioned or govern, and owe no return. */
  readonly reports: boolean;
}

/** What a status means to the rating rules; its wording is the plan's. */
export type StatusId =
  "not-started" | "on-track" | "at-risk" | "off-track" | "blocked" | "complete" | "withdrawn";

/** A status of an action as this plan words it. */
export interface Status {
  readonly id: StatusId;
  /** As the drop-down shows it: `In progress – on track`. */
  readonly name: string;
  readonly alsoCalled: readonly string[];
  /** Place on the scale from good (0) to bad: partners two or more steps apart are in conflict. */
  readonly step: number;
}

/** When a KPI counts as better: a higher value, a lower one, one within a range, or neither. */
export type Polarity = "higher" | "lower" | "range" | "context";

/** An indicator of the plan; its yearly figures are in the master. */
export interface Kpi {
  readonly number: string;
  readonly theme: string;
  readonly measure: string;
  readonly unit: string;
  readonly polarity: Polarity;
  /** True where the value counts people, so small numbers must not be published. */
  readonly countsPeople: boolean;
  readonly note: string;
}

/** What a plan decides beside its texts: how actions are rated, every threshold, and what is protected. */
export type Policy = ThresholdValues & {
  readonly rating: RatingPolicyId;
  /** Domain reference 5.2. */
  readonly smallNumbers: "nhs" | "under5" | "under10" | "none";
  /** What is sensitive in its texts: people at risk, services for the public, or nobody. */
  readonly subject: Subject;
};

/** A report date, and the last day on which a return for it is on time. */
export interface Round {
  readonly date: IsoDay;
  readonly returnsDue: IsoDay;
}

/** Spellings of column headings, by field: another council's heading is data. */
export type HeadingSpellings = Readonly<Partial<Record<ColumnField, readonly string[]>>>;

/** An agreed plan with everything that reading, checking and rating its returns needs. */
export interface Plan {
  /** Place and years, in lower case: `exampleton-2018-2023`. */
  readonly id: string;
  readonly title: string;
  /** First day of plan year 1. */
  readonly start: IsoDay;
  /** Number of plan years. */
  readonly years: number;
  readonly sections: readonly Section[];
  /** In the plan's order. */
  readonly actions: readonly Action[];
  readonly partners: readonly Partner[];
  readonly statuses: readonly Status[];
  readonly kpis: readonly Kpi[];
  readonly policy: Policy;
  readonly rounds: readonly Round[];
  readonly headings: HeadingSpellings;
}
