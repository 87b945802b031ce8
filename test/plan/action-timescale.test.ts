import { timescaleOf } from "../../src/plan/action-timescale.ts";
import { sampleAction, samplePlan } from "../support/sample-plan.ts";

const plan = samplePlan();

test.each([
  ["Target date", "March 2020", "deadline", null, "2020-03-31"],
  ["Date for completion", "March 2020", "deadline", null, "2020-03-31"],
  ["Date completion", "March 2020", "deadline", null, "2020-03-31"],
  ["By when", "Q3 2019/20", "deadline", null, "2019-12-31"],
  ["Deadline", "April - June 2020", "period", "2020-04-01", "2020-06-30"],
  ["Timescale", "March 2020", "period", "2020-03-01", "2020-03-31"],
  ["", "March 2020", "period", "2020-03-01", "2020-03-31"],
])("under %p, %s is a %s", (timescaleHeading, timescale, kind, start, end) => {
  const action = sampleAction("1a", { timescale, timescaleHeading });
  expect(timescaleOf(action, plan)).toMatchObject({ kind, start, end });
});
