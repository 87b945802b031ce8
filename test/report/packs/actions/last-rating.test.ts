import type { StandingRating } from "../../../../src/plan/master/master-plan.ts";
import { lastRating, mergedRounds } from "../../../../src/report/packs/actions/last-rating.ts";
import { sampleLine, sampleMaster } from "../../../support/sample-master.ts";

const OCTOBER = "2018-10-16";
const NOVEMBER = "2018-11-14";
const MERGED = [OCTOBER, NOVEMBER];
const standing = (given: Partial<StandingRating> = {}): StandingRating => ({
  ref: "2a",
  rating: "Amber",
  ratedOn: NOVEMBER,
  previous: "Green",
  ...given,
});

test.each([
  ["the round itself: the round before", NOVEMBER, standing(), MERGED, "Green", OCTOBER],
  ["a week later: that round", "2018-11-21", standing(), MERGED, "Amber", NOVEMBER],
  ["years later: the last round still", "2020-05-02", standing(), MERGED, "Amber", NOVEMBER],
  ["between the rounds: the earlier one", "2018-11-01", standing(), MERGED, "Green", OCTOBER],
  ["an earlier round merged unrated", NOVEMBER, standing(), [NOVEMBER], "Green", null],
] as const)("as of %s", (_when, date, before, rounds, rating, on) => {
  expect(lastRating(before, rounds, date)).toEqual({ rating, on });
});

test.each([
  ["the earlier round, whose own rating the master shows as previous", OCTOBER, standing(), MERGED],
  ["a day before any round", "2018-09-01", standing(), MERGED],
  ["an older day, when the round before is not known", "2018-11-01", standing(), [NOVEMBER]],
  ["the first round", OCTOBER, standing({ ratedOn: OCTOBER, previous: null }), [OCTOBER]],
  ["a plan that was never rated", NOVEMBER, standing({ rating: null, ratedOn: null }), MERGED],
  ["a rating that was cleared", "2019-01-01", standing({ rating: null }), MERGED],
  ["an action that is new", NOVEMBER, undefined, MERGED],
] as const)("compares with nothing as of %s", (_when, date, before, rounds) => {
  expect(lastRating(before, rounds, date)).toBeNull();
});

test("a round counts as merged once it has a reply or a line", () => {
  const master = sampleMaster({ ledger: [sampleLine("a", { round: OCTOBER })] });
  expect(mergedRounds(master)).toEqual([OCTOBER, NOVEMBER]);
});
