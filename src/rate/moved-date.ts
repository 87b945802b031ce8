import { longDay, type IsoDay } from "../calendar/iso-day.ts";
import { RATINGS } from "../plan/ratings.ts";
import type { Policy } from "../plan/plan.ts";
import { rateAction } from "./rate-action.ts";
import type { DueDates, Rating } from "./rating.ts";

/** The first date that was ever agreed for an action. */
export interface FirstDue {
  readonly day: IsoDay;
  /** Who agreed that it was moved; empty where nobody has said. */
  readonly agreedBy: string;
}

function nowWords({ end, recurring }: DueDates): string {
  if (end !== null) return `is now ${longDay(end)}`;
  return recurring ? "was replaced by work without an end" : "was taken out";
}

/**
 * A rating that is better than the first due date would give says both dates, and who agreed the move: a
 * moved date never makes a colour better unsaid. Domain reference 3.3.
 */
export function sayMovedDate(rating: Rating, first: FirstDue | null, policy: Policy): Rating {
  const { inputs, asOf } = rating;
  const { dates } = inputs;
  if (first === null || (dates.end === first.day && inputs.phases.length < 2)) return rating;
  const end = { end: first.day, endLatest: first.day, originalEnd: null, recurring: false };
  const unmoved = { ...inputs, phases: [], dates: { ...dates, ...end } };
  const before = rateAction(unmoved, asOf, policy).rating;
  if (RATINGS.indexOf(rating.rating) <= RATINGS.indexOf(before)) return rating;
  const who =
    first.agreedBy === "" ? "Nobody has said who agreed it." : `Agreed by ${first.agreedBy}.`;
  const said = ` By the first due date, ${longDay(first.day)}, it would be ${before}; that date ${nowWords(dates)}. ${who}`;
  const { reason, why, brief } = rating;
  return { ...rating, reason: reason + said, why: why + said, brief: brief + said };
}
