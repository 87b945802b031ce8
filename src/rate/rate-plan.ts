import type { IsoDay } from "../calendar/iso-day.ts";
import { timescaleOf } from "../plan/action-timescale.ts";
import type { RatingName } from "../plan/ratings.ts";
import type { RatingOverride } from "../plan/master/rating-override.ts";
import type { Action, Plan } from "../plan/plan.ts";
import { applyOverride, overriddenReason, type OverrideOutcome } from "./apply-override.ts";
import { dueDates } from "./due-dates.ts";
import { type FirstDue, sayMovedDate } from "./moved-date.ts";
import { rateAction } from "./rate-action.ts";
import { ratingDirection, type Direction } from "./rating-direction.ts";
import { NOTHING_REPORTED, type Rating, type RatingInputs, type ReportedState } from "./rating.ts";

/** An action before it is rated. */
export interface ActionState {
  readonly ref: string;
  readonly reported: ReportedState;
  /** The rating of the round before; null where there was none. */
  readonly previous: RatingName | null;
  /** The first date agreed; left out where none is recorded. */
  readonly first?: FirstDue | null;
}

/** One action's rating as it is printed, beside what the rules gave. */
export interface ActionRating {
  readonly ref: string;
  readonly calculated: Rating;
  readonly override: OverrideOutcome | null;
  readonly rating: RatingName;
  /** The rule of the calculated rating. */
  readonly rule: string;
  readonly reason: string;
  readonly direction: Direction;
  readonly previous: RatingName | null;
}

/** The inputs of an action's rating: its published timescale, read, and what the returns say. */
function ratingInputs(action: Action, plan: Plan, reported: ReportedState): RatingInputs {
  const timescale = timescaleOf(action, plan);
  return {
    dates: dueDates(timescale),
    phases: timescale.phases.map(dueDates),
    planStart: plan.start,
    ...reported,
  };
}

/**
 * Rates every action of a plan as of the report date, in the plan's order. An action without a state
 * has never been reported on. The last override of an action is the one that counts.
 */
export function rateActions(
  plan: Plan,
  states: readonly ActionState[],
  overrides: readonly RatingOverride[],
  asOf: IsoDay,
): ActionRating[] {
  const stateOf = new Map(states.map((state) => [state.ref, state]));
  const overrideOf = new Map(overrides.map((override) => [override.ref, override]));
  return plan.actions.map((action) => {
    const state = stateOf.get(action.ref);
    const previous = state?.previous ?? null;
    const inputs = ratingInputs(action, plan, state?.reported ?? NOTHING_REPORTED);
    const byRules = rateAction(inputs, asOf, plan.policy);
    const calculated = sayMovedDate(byRules, state?.first ?? null, plan.policy);
    const wanted = overrideOf.get(action.ref);
    const override = wanted ? applyOverride(wanted, calculated, plan.rounds) : null;
    const rating = override?.applied === true ? override.override.rating : calculated.rating;
    return {
      ref: action.ref,
      calculated,
      override,
      rating,
      rule: calculated.rule,
      reason: overriddenReason(calculated, override),
      direction: ratingDirection(previous, rating),
      previous,
    };
  });
}
