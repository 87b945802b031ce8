import { categoryTrend } from "../../../src/rate/category/category-trend.ts";
import type { GivenCategories } from "../../../src/rate/category/counting-category.ts";
import type { Tracking } from "../../../src/plan/register/tracking.ts";
import { sampleTracking } from "../../support/sample-tracking.ts";

const NONE: GivenCategories = { proposal: null, assessment: null, decision: null };
const before = (given: Partial<Tracking>): Tracking => sampleTracking("R01", "2018-10-16", given);

test.each<[string, Tracking | null, GivenCategories, string]>([
  [
    "no report before",
    null,
    { ...NONE, assessment: 2 },
    "Last time: not tracked before. Now: the Cabinet Member gave 2: Achieved (Late).",
  ],
  [
    "the same",
    before({ assessment: 2 }),
    { ...NONE, assessment: 2, proposal: 3 },
    "Last time, on 16 October 2018: the Cabinet Member gave 2: Achieved (Late). Now: the Cabinet Member gave 2: Achieved (Late). No change.",
  ],
  [
    "the committee before all others",
    before({ proposal: 6, assessment: 2, decision: 3 }),
    { ...NONE, proposal: 6 },
    "Last time, on 16 October 2018: the committee gave 3: Not Achieved (Progress Made). Now: the system proposed 6: In Progress.",
  ],
  [
    "nothing given",
    before({}),
    NONE,
    "Last time, on 16 October 2018: no category was given. Now: no category was given.",
  ],
])("the trend with %s", (_, previous, now, wanted) => {
  expect(categoryTrend(previous, now)).toBe(wanted);
});
