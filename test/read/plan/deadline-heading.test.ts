import { timescaleOf } from "../../../src/plan/action-timescale.ts";
import { planGaps } from "../../../src/plan/plan-gaps.ts";
import { readGrid } from "./read-grid.ts";

/** When an action is due that says `December 2025` under this heading, and when it is to start. */
function datesUnder(heading: string): unknown {
  const { plan } = readGrid([
    ["Ref", "Action", "Lead", heading],
    ["1.1", "Open a drop-in hub in the town", "Police", "December 2025"],
    ["1.2", "Train front-line staff in early help", "Housing", "March 2027"],
  ]);
  const [action] = plan.actions;
  const { start, end } = action ? timescaleOf(action, plan) : { start: null, end: null };
  return [action?.timescale, start, end];
}

test.each(["Deadline", "Target date", "By when", "Due date", "Completion date"])(
  "a month under %s is its last day, and nothing starts because of it",
  (heading) => {
    expect(datesUnder(heading)).toEqual(["December 2025", null, "2025-12-31"]);
  },
);

test("a month under Timescale is the month", () => {
  expect(datesUnder("Timescale")).toEqual(["December 2025", "2025-12-01", "2025-12-31"]);
});

test("a lead that nobody is sure of is a gap of the plan", () => {
  const { plan } = readGrid([
    ["Ref", "Action", "Lead", "Deadline"],
    ["1.1", "Open a drop-in hub in the town", "Police", "December 2025"],
    ["1.2", "Train front-line staff in early help", "Police", "March 2027"],
    ["1.3", "Publish a guide for schools", "Museum Service & Gallery Trust", "March 2027"],
  ]);
  expect(planGaps(plan).unsettledLead).toEqual(["1.3"]);
});
