import type { StandingRating } from "../../src/plan/master/master-plan.ts";
import { previousRating, ratingDirection } from "../../src/rate/rating-direction.ts";

const standing = (given: Partial<StandingRating>): StandingRating => ({
  ref: "2a",
  rating: "Amber",
  ratedOn: "2018-10-16",
  previous: "Green",
  ...given,
});

test.each([
  ["the round before", standing({}), "Amber"],
  ["as of the same day", standing({ ratedOn: "2020-05-02" }), "Green"],
  ["as of a later day", standing({ ratedOn: "2021-01-01" }), "Green"],
  ["never", standing({ rating: null, ratedOn: null }), null],
  ["not at all", undefined, null],
])("rated %s", (_when, before, previous) => {
  expect(previousRating(before, "2020-05-02")).toBe(previous);
});

test.each([
  ["Amber", "Red", "Worsening"],
  ["Green", "Red", "Worsening"],
  ["Red", "Amber", "Improving"],
  ["Green", "Blue", "Improving"],
  ["Red", "Red", "No change"],
  ["Grey", "Grey", "No change"],
  ["Grey", "Red", "Not comparable"],
  ["Amber", "Grey", "Not comparable"],
  [null, "Red", "Not comparable"],
] as const)("from %s to %s: %s", (previous, rating, direction) => {
  expect(ratingDirection(previous, rating)).toBe(direction);
});
