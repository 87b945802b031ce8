import type { RatingName } from "../plan/ratings.ts";
import type { StatusId } from "../plan/plan.ts";
import type { RatingFacts } from "./rating-facts.ts";
import type { ReasonPart } from "./rating-reason.ts";

/** One line of a rating policy: domain reference 3.3, or another council's rules as data. */
export interface ActionRule {
  readonly id: string;
  readonly rating: RatingName;
  readonly when: (facts: RatingFacts) => boolean;
  /** Sentences that follow the colour and a colon. */
  readonly reason: (facts: RatingFacts) => readonly ReasonPart[];
  /** True where the reason quotes what somebody typed: who withdrew an action, what blocks it. */
  readonly quotes?: boolean;
}

/** True where the lead's status is this one; null for none. */
export const has = ({ inputs }: RatingFacts, status: StatusId | null): boolean =>
  inputs.status === status;

/** Beyond the grace that the policy gives before an overdue date turns Red. */
export const isLong = (days: number | null, { policy }: RatingFacts): boolean =>
  days !== null && days > policy.redAfterDays;

/** Past a day by one day or more. */
export const isPast = (days: number | null): boolean => days !== null && days > 0;

export const isUndated = ({ dates }: RatingFacts): boolean => dates.end === null;

/** Nothing is reported but that it has not started, and it is not due to start. */
export const isNotDueToStart = (facts: RatingFacts): boolean =>
  (has(facts, null) || has(facts, "not-started")) && (facts.dates.start ?? "") > facts.asOf;

/** What blocks an action, as a sentence; none where nothing is said. */
export const obstacleOf = ({ inputs }: RatingFacts): string[] =>
  inputs.obstacle.trim() === "" ? [] : [`Obstacle: ${inputs.obstacle.trim()}`];
