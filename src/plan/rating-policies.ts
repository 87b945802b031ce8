import type { RatingName } from "./ratings.ts";
import { THRESHOLDS, type ThresholdKey, type ThresholdValues } from "./thresholds.ts";

/** How a plan's actions are rated: the name of a list of rules. */
export type RatingPolicyId =
  "dates-and-statuses" | "percent-bands" | "days-late" | "judgement" | "delivery-confidence";

/** A way of rating that councils use, as papers and the Settings sheet tell it. */
export interface RatingPolicy {
  readonly id: RatingPolicyId;
  /** As the Settings sheet calls it. */
  readonly label: string;
  /** Behind "Rated": `by the statuses and dates of each action`. */
  readonly by: string;
  /** What each colour means, best last. */
  readonly colours: Readonly<Record<RatingName, string>>;
  /** The thresholds its rules read, in the order in which papers print them. */
  readonly thresholds: readonly ThresholdKey[];
}

const WITHDRAWN_OR_UNKNOWN = "nothing can be said yet, or the action is withdrawn.";
const COMPLETE = "complete, with evidence and the date it was completed.";

/** The rating policies (domain reference 3.1 and 3.3); a plan that names none has the first. */
export const RATING_POLICIES: readonly [RatingPolicy, ...RatingPolicy[]] = [
  {
    id: "dates-and-statuses",
    label: "Dates and statuses",
    by: "by the status that the lead reports and by the dates",
    colours: {
      Red: "off track, or overdue or forecast late by more than the threshold.",
      Amber: "at risk, overdue, or something that is needed is missing.",
      Grey: WITHDRAWN_OR_UNKNOWN,
      Green: "on track.",
      Blue: COMPLETE,
    },
    thresholds: [
      "redAfterDays",
      "undatedGraceDays",
      "noReturnShare",
      "notStartedAmberShare",
      "notStartedRedShare",
      "staleAfterDays",
    ],
  },
  {
    id: "percent-bands",
    label: "Per cent complete",
    by: "by how much of the work is complete, in per cent",
    colours: {
      Red: "little is complete, or too little for an action past its due date.",
      Amber: "partly complete; or completion is reported and evidence or date is missing.",
      Grey: "no per cent is given, the action is not due to start, or it is withdrawn.",
      Green: "nearly all is complete, whatever the date.",
      Blue: COMPLETE,
    },
    thresholds: ["percentRedUpTo", "percentAmberUpTo", "percentLateRedBelow", "redAfterDays"],
  },
  {
    id: "days-late",
    label: "Days late",
    by: "by how late the action is, or is forecast to be, whatever the lead reports",
    colours: {
      Red: "late, or forecast late, by more than the threshold.",
      Amber: "late or forecast late by no more than that; or something that is needed is missing.",
      Grey: WITHDRAWN_OR_UNKNOWN,
      Green: "not late.",
      Blue: COMPLETE,
    },
    thresholds: ["redAfterDays", "undatedGraceDays"],
  },
  {
    id: "judgement",
    label: "Judgement of the lead",
    by: "by the lead's own judgement, which no date changes",
    colours: {
      Red: "the lead reports off track.",
      Amber: "the lead reports at risk or blocked, or complete without evidence or date.",
      Grey: "no judgement is given, the work has not started, or the action is withdrawn.",
      Green: "the lead reports on track, even where the date has passed.",
      Blue: COMPLETE,
    },
    thresholds: [],
  },
  {
    id: "delivery-confidence",
    label: "Delivery confidence",
    by: "by the lead's confidence that the action will be delivered, in five grades",
    colours: {
      Red: "grade Red, delivery appears out of reach; or grade Amber/Red, delivery is in doubt.",
      Amber:
        "grade Amber, significant issues that can be resolved; or grade Amber/Green, probable with constant attention; or blocked; or complete without evidence or date.",
      Grey: "no grade is given, the work has not started, or the action is withdrawn.",
      Green: "grade Green, delivery is highly likely.",
      Blue: COMPLETE,
    },
    thresholds: [],
  },
];

/** What a plan sets of its ratings. */
type RatingChoice = ThresholdValues & { readonly rating: RatingPolicyId };

/** The policy by which a plan's actions are rated. */
export function ratingPolicyOf({ rating }: Pick<RatingChoice, "rating">): RatingPolicy {
  return RATING_POLICIES.find(({ id }) => id === rating) ?? RATING_POLICIES[0];
}

/** The thresholds that the plan's policy reads: the others say nothing about its ratings. */
export function thresholdsInUse(
  choice: Pick<RatingChoice, "rating">,
): readonly (typeof THRESHOLDS)[number][] {
  const { thresholds } = ratingPolicyOf(choice);
  return thresholds.flatMap((wanted) => THRESHOLDS.filter(({ key }) => key === wanted));
}

/** Each threshold that the plan's policy reads: its label and what it is set at, in words. */
export function thresholdWordsInUse(choice: RatingChoice): [label: string, words: string][] {
  return thresholdsInUse(choice).map(({ key, label, words }) => [label, words(choice[key])]);
}

/** The policy, then its thresholds, as thresholdWordsInUse says them. */
export function ratingWords(choice: RatingChoice): [label: string, words: string][] {
  return [["Actions are rated", ratingPolicyOf(choice).by], ...thresholdWordsInUse(choice)];
}
