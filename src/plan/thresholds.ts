import { count } from "../text/count.ts";

/** How thresholds are counted: which numbers will do, and how a paper says one. */
export const THRESHOLD_UNITS = {
  days: {
    isIt: (value: number) => Number.isInteger(value) && value >= 0,
    wanted: "a whole number of days, 0 or more",
    words: (value: number) => count(value, "day"),
  },
  share: {
    isIt: (value: number) => value >= 0 && value <= 1,
    wanted: "a share between 0 and 1, such as 0.5 for half",
    words: (value: number) => `${Number((value * 100).toFixed(1))}% of the time`,
  },
  percent: {
    isIt: (value: number) => value >= 0,
    wanted: "a number of per cent, 0 or more",
    words: (value: number) => `${value}%`,
  },
} as const;

/** A number by which a rule judges: a setting, never a constant in code. */
interface Threshold {
  /** As code and a `plan.json` call it. */
  readonly key: string;
  /** As the Settings sheet calls it. */
  readonly name: string;
  /** What it does, in the Settings sheet. */
  readonly meaning: string;
  readonly unit: keyof typeof THRESHOLD_UNITS;
  /** What holds where a plan, a master or a template says nothing of it. */
  readonly default: number;
  /** The papers that say it: those with ratings of actions, and the Summary; or those with KPIs. */
  readonly papers: "actions" | "kpis";
  /** How they say it: its label and its value beside it, or a sentence with no label. */
  readonly label: string;
  readonly words: (value: number) => string;
}

/**
 * Every threshold of the rules (domain reference 3.3 and 3.4), in the order of the Settings sheet.
 * Schema, Settings sheet, templates and papers follow from this list.
 */
export const THRESHOLDS = [
  {
    key: "redAfterDays",
    name: "Red after days overdue",
    meaning: "An action is Red when it is overdue, or forecast to be late, by more than this.",
    unit: "days",
    default: 31,
    papers: "actions",
    label: "Red when overdue by",
    words: (days) => `more than ${days} days`,
  },
  {
    key: "undatedGraceDays",
    name: "Days without an agreed date",
    meaning: "An action without a date is Grey for so many days of the plan, then Amber.",
    unit: "days",
    default: 183,
    papers: "actions",
    label: "No date agreed: Amber after",
    words: (days) => `${days} days of the plan`,
  },
  {
    key: "noReturnShare",
    name: "No status: Amber after",
    meaning: "Share of the time that may pass before an action without any status is Amber.",
    unit: "share",
    default: 0.5,
    papers: "actions",
    label: "No status given: Amber after",
    words: THRESHOLD_UNITS.share.words,
  },
  {
    key: "notStartedAmberShare",
    name: "Not started: Amber after",
    meaning: "Share of the time after which an action that is not started is Amber.",
    unit: "share",
    default: 0.25,
    papers: "actions",
    label: "Not started: Amber after",
    words: THRESHOLD_UNITS.share.words,
  },
  {
    key: "notStartedRedShare",
    name: "Not started: Red after",
    meaning: "Share of the time after which an action that is not started is Red.",
    unit: "share",
    default: 0.75,
    papers: "actions",
    label: "Not started: Red after",
    words: THRESHOLD_UNITS.share.words,
  },
  {
    key: "staleAfterDays",
    name: "Days before a return is old",
    meaning: "An action on track is Amber when its last return is older than this.",
    unit: "days",
    default: 184,
    papers: "actions",
    label: "On track, no return: Amber after",
    words: (days) => `${days} days`,
  },
  {
    key: "percentRedUpTo",
    name: "Per cent complete: Red up to",
    meaning: "Where actions are rated by per cent complete: up to this they are Red.",
    unit: "percent",
    default: 25,
    papers: "actions",
    label: "Red up to",
    words: (percent) => `${percent}% complete`,
  },
  {
    key: "percentAmberUpTo",
    name: "Per cent complete: Amber up to",
    meaning:
      "Where actions are rated by per cent complete: above Red and up to this they are Amber.",
    unit: "percent",
    default: 75,
    papers: "actions",
    label: "Amber up to",
    words: (percent) => `${percent}% complete`,
  },
  {
    key: "percentLateRedBelow",
    name: "Per cent complete: Red when overdue below",
    meaning: "Where actions are rated by per cent complete: below this an overdue action is Red.",
    unit: "percent",
    default: 50,
    papers: "actions",
    label: "Red when overdue and below",
    words: (percent) => `${percent}% complete`,
  },
  {
    key: "kpiTolerancePercent",
    name: "KPI tolerance, per cent",
    meaning: "A KPI worse than its target by no more than this is Amber.",
    unit: "percent",
    default: 10,
    papers: "kpis",
    label: "",
    words: (percent) =>
      `Green: on or better than the target. Amber: worse by no more than the tolerance, ${percent}% of the target (for a range, of its width) unless the KPI has its own. Red: worse than that.`,
  },
  {
    key: "kpiDeadBandPercent",
    name: "KPI dead band, per cent",
    meaning: "A KPI that moves by no more than this counts as no change.",
    unit: "percent",
    default: 2,
    papers: "kpis",
    label: "",
    words: (percent) => `A change of no more than ${percent}% counts as no change.`,
  },
] as const satisfies readonly Threshold[];

/** The key of a threshold. */
export type ThresholdKey = (typeof THRESHOLDS)[number]["key"];

/** What each threshold is set at. */
export type ThresholdValues = Readonly<Record<ThresholdKey, number>>;

/** Something made of each threshold, under its key. */
export function ofEachThreshold<Made>(
  make: (threshold: Threshold & { readonly key: ThresholdKey }) => Made,
): Readonly<Record<ThresholdKey, Made>> {
  const made = THRESHOLDS.map((threshold) => [threshold.key, make(threshold)] as const);
  // The list has every key once.
  return Object.fromEntries(made) as Record<ThresholdKey, Made>;
}

/** What the thresholds of KPIs are set at, a sentence each. */
export function kpiThresholdWords(values: ThresholdValues): string[] {
  return THRESHOLDS.flatMap(({ key, papers, words }) =>
    papers === "kpis" ? [words(values[key])] : [],
  );
}
