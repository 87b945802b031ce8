import type { IsoDay } from "../../../calendar/iso-day.ts";
import type { Master } from "../../../plan/master/master.ts";
import type { RatingName } from "../../../plan/ratings.ts";
import type { StandingRating } from "../../../plan/master/master-plan.ts";

/** What an action was rated the last time, before the day of the paper. */
export interface LastRating {
  readonly rating: RatingName;
  /** The day as of which it was rated; null where the master does not tell. */
  readonly on: IsoDay | null;
}

/** The days of the rounds that were merged into a master, earliest first. */
export function mergedRounds({ replies, ledger }: Pick<Master, "replies" | "ledger">): IsoDay[] {
  return [...new Set([...replies, ...ledger].map(({ round }) => round))].sort();
}

/** The rating that the master showed before its present one: it belongs to the merged round before. */
function ratingBefore(
  { ratedOn, previous }: StandingRating,
  rounds: readonly IsoDay[],
  date: IsoDay,
): LastRating | null {
  if (ratedOn === null || previous === null) return null;
  const on = rounds.filter((round) => round < ratedOn).at(-1) ?? null;
  const isEarlier = on === null ? ratedOn === date : on < date;
  return isEarlier ? { rating: previous, on } : null;
}

/**
 * What an action was rated before a day, as far as its master tells: it keeps its last two ratings.
 * Null where there is none before that day, so that a paper for an older date compares with nothing
 * rather than with what came later.
 */
export function lastRating(
  standing: StandingRating | undefined,
  rounds: readonly IsoDay[],
  date: IsoDay,
): LastRating | null {
  if (!standing?.ratedOn) return null;
  if (standing.ratedOn >= date) return ratingBefore(standing, rounds, date);
  return standing.rating === null ? null : { rating: standing.rating, on: standing.ratedOn };
}
