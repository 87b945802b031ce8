import type { Tracking } from "../../../src/plan/register/tracking.ts";
import { wasReported } from "../../../src/rate/category/was-reported.ts";
import { sampleTracking } from "../../support/sample-tracking.ts";

test.each<[string, Partial<Tracking>, boolean]>([
  ["an assessment", { assessment: 6 }, true],
  ["a decision", { decision: 1 }, true],
  ["the end of its tracking", { concluded: true }, true],
  ["a meeting", { meetingDate: "2018-10-20" }, true],
  ["the tool's own words", { proposal: 6, proposalReason: "Not complete.", query: "Look." }, false],
  ["what a proposal needs", { judgement: "Significant", anticipated: "2019-01-01" }, false],
])("a row with %s went to the committee: %s", (_, given, was) => {
  expect(wasReported(sampleTracking("R01", "2018-10-16", given))).toBe(was);
});
