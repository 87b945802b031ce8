import { RATINGS, type RatingName } from "../plan/ratings.ts";

/** How many of each rating, exceptions first: Red, Amber, Grey, Green, Blue. */
export function countRatings(ratings: readonly RatingName[]): [RatingName, number][] {
  return RATINGS.map((name) => [name, ratings.filter((rating) => rating === name).length]);
}
