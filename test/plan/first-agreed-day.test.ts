import { firstAgreedDay } from "../../src/plan/first-agreed-day.ts";
import { sampleAction, samplePlan } from "../support/sample-plan.ts";

test.each([
  ["November 2018", "2018-11-30"],
  ["31 March 2019 (originally 31 December 2018)", "2018-12-31"],
  ["Years 1-2 (2018/19- 2020/21)", null],
  ["Q2 2018", null],
  ["November 2018, now March 2019", "2018-11-30"],
  ["TBC", null],
  ["", null],
  ["Year 2, 2019/20", "2020-03-31"],
])("the period first agreed by %j ends on %s", (timescale, day) => {
  expect(firstAgreedDay(sampleAction("1a", { timescale }), samplePlan())).toBe(day);
});
