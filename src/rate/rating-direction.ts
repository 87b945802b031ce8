import type { IsoDay } from "../calendar/iso-day.ts";
import type { RatingName } from "../plan/ratings.ts";
import type { StandingRating } from "../plan/master/master-plan.ts";

/** How a rating moved since last round: always a word (domain reference 3.2). */
export type Direction = "Improving" | "Worsening" | "No change" | "Not comparable";

/** From bad to good. Grey says nothing about progress, so no other colour compares with it. */
const SCALE: readonly RatingName[] = ["Red", "Amber", "Green", "Blue"];

/**
 * The rating of the round before: what the master shows, or, where it was already rated as of this
 * day, what it showed before that. So rating twice as of one day changes nothing.
 */
export function previousRating(
  standing: StandingRating | undefined,
  asOf: IsoDay,
): RatingName | null {
  if (!standing?.ratedOn) return null;
  return standing.ratedOn < asOf ? standing.rating : standing.previous;
}

/** The direction from the last round's rating to this one's. */
export function ratingDirection(previous: RatingName | null, rating: RatingName): Direction {
  if (previous === rating) return "No change";
  const before = previous === null ? -1 : SCALE.indexOf(previous);
  const now = SCALE.indexOf(rating);
  if (before < 0 || now < 0) return "Not comparable";
  return now > before ? "Improving" : "Worsening";
}
