import type { Policy, StatusId } from "../plan.ts";

/** The groups of the Settings table, in their order. */
export const SETTING_GROUPS = {
  plan: "Plan",
  section: "Section",
  status: "Status",
  rating: "Rating rules",
  publication: "Publication",
  round: "Round",
  heading: "Heading",
} as const;

/** Settings of the plan as a whole: what each is called, and what it does. */
export const PLAN_SETTINGS = {
  id: { name: "Id", meaning: "Short name of the plan that its returns carry. Leave it as it is." },
  title: { name: "Title", meaning: "The plan's title on every table and return." },
  start: {
    name: "First day of plan year 1",
    meaning: "A day such as 1 April 2018. Every plan year is counted from it.",
  },
  years: { name: "Number of plan years", meaning: "How many years the plan runs." },
  order: {
    name: "Order of actions",
    meaning:
      "References in the plan's order, so that sorting the Master plan sheet changes nothing.",
  },
} as const;

/** What can be set for a section. The setting's name is the section's number and this: `3: Name`. */
export const SECTION_SETTINGS = {
  name: { name: "Name", meaning: "The section's name." },
  alsoCalled: { name: "Also called", meaning: "Other spellings in returns, one a line." },
  level: { name: "Prevention level", meaning: "Empty for whole systems actions." },
  levelInPlan: {
    name: "Prevention level in the plan",
    meaning: "The level's name in the plan, where it differs.",
  },
  aim: { name: "Aim", meaning: "What the section is for." },
} as const;

/** What can be set for a status. The setting's name is the meaning and this: `On track: Wording`. */
export const STATUS_SETTINGS = {
  name: {
    name: "Wording",
    meaning: "What the drop-down list shows. If you change it, add the old wording to Also called.",
  },
  alsoCalled: { name: "Also called", meaning: "Other wordings in returns, one a line." },
  step: {
    name: "Step",
    meaning: "Place from good (0) to bad. Partners two or more steps apart are in conflict.",
  },
} as const;

/** What each status means to the rating rules, in words for the Settings sheet. */
export const STATUS_MEANINGS: readonly { readonly id: StatusId; readonly label: string }[] = [
  { id: "not-started", label: "Not started" },
  { id: "on-track", label: "On track" },
  { id: "at-risk", label: "At risk" },
  { id: "off-track", label: "Off track" },
  { id: "blocked", label: "Blocked" },
  { id: "complete", label: "Complete" },
  { id: "withdrawn", label: "Withdrawn" },
];

/** A threshold of the policy as a row of the Settings sheet. */
export interface ThresholdSetting {
  readonly key: Exclude<keyof Policy, "smallNumbers">;
  readonly name: string;
  readonly meaning: string;
  /** Days are whole numbers from 0, shares lie between 0 and 1, percentages start at 0. */
  readonly unit: "days" | "share" | "percent";
}

/** The thresholds of the rating rules (domain reference 3.3 and 3.4). */
export const THRESHOLD_SETTINGS: readonly ThresholdSetting[] = [
  {
    key: "redAfterDays",
    name: "Red after days overdue",
    meaning: "An action is Red when it is overdue, or forecast to be late, by more than this.",
    unit: "days",
  },
  {
    key: "undatedGraceDays",
    name: "Days without an agreed date",
    meaning: "An action without a date is Grey for so many days of the plan, then Amber.",
    unit: "days",
  },
  {
    key: "noReturnShare",
    name: "No status: Amber after",
    meaning: "Share of the time that may pass before an action without any status is Amber.",
    unit: "share",
  },
  {
    key: "notStartedAmberShare",
    name: "Not started: Amber after",
    meaning: "Share of the time after which an action that is not started is Amber.",
    unit: "share",
  },
  {
    key: "notStartedRedShare",
    name: "Not started: Red after",
    meaning: "Share of the time after which an action that is not started is Red.",
    unit: "share",
  },
  {
    key: "staleAfterDays",
    name: "Days before a return is old",
    meaning: "An action on track is Amber when its last return is older than this.",
    unit: "days",
  },
  {
    key: "kpiTolerancePercent",
    name: "KPI tolerance, per cent",
    meaning: "A KPI worse than its target by no more than this is Amber.",
    unit: "percent",
  },
  {
    key: "kpiDeadBandPercent",
    name: "KPI dead band, per cent",
    meaning: "A KPI that moves by no more than this counts as no change.",
    unit: "percent",
  },
];

/** Name and meaning of the one setting for publication. */
export const SMALL_NUMBERS_SETTING = {
  name: "Small numbers",
  meaning: "How counts of people are protected: NHS rule, Under 5, Under 10 or None.",
} as const;

/** Meaning of a round's setting: its name is the report date, its value the day returns are due. */
export const ROUND_MEANING = "The setting is the report date, its value the last day for returns.";

/** Meaning of a heading's setting. */
export const HEADING_MEANING = "Spellings of this column's heading in returns, one a line.";
