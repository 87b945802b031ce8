import type { IsoDay } from "../../calendar/iso-day.ts";
import type { RatingName, StandingRating } from "../../plan/master.ts";

/** From bad to good; Grey says nothing about progress and is left out. */
const SCALE: readonly RatingName[] = ["Red", "Amber", "Green", "Blue"];

/**
 * The rating of the round before: what the master shows, or, where it was already rated as of this
 * day, what it showed before that. So rating twice as of one day changes nothing.
 */
export function previousRating(
  standing: StandingRating | undefined,
  reportDate: IsoDay,
): RatingName | null {
  if (!standing?.ratedOn) return null;
  return standing.ratedOn < reportDate ? standing.rating : standing.previous;
}

/** Direction since last round, as a word (domain reference 3.2). */
export function ratingDirection(previous: RatingName | null, rating: RatingName): string {
  if (previous === rating) return "No change";
  const before = previous === null ? -1 : SCALE.indexOf(previous);
  const now = SCALE.indexOf(rating);
  if (before < 0 || now < 0) return "Not comparable";
  return now > before ? "Improving" : "Worsening";
}
