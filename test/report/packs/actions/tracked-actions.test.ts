import type { Master } from "../../../../src/plan/master/master.ts";
import type { RatingOverride } from "../../../../src/plan/master/rating-override.ts";
import { newStanding } from "../../../../src/plan/master/new-standing.ts";
import type { Action } from "../../../../src/plan/plan.ts";
import {
  trackedActions,
  type TrackedAction,
} from "../../../../src/report/packs/actions/tracked-actions.ts";
import { samplePackInput } from "../../../support/sample-pack-input.ts";
import { sampleAction, samplePlan } from "../../../support/sample-plan.ts";

function trackedOf(
  action: Partial<Action>,
  master: Partial<Master> = {},
  date = "2018-11-14",
): TrackedAction {
  const plan = samplePlan({ actions: [sampleAction("2a", action)] });
  const [tracked] = trackedActions(samplePackInput({ date, master: { plan, ...master } }));
  if (!tracked) throw new Error("One action is tracked");
  return tracked;
}

test.each([
  ["Year 2, 2019/20", "31 March 2020"],
  ["Years 1-2 (2018/19- 2020/21)", "31 March 2020 or 31 March 2021 (disputed)"],
  ["", "No date agreed"],
  ["TBC", "Date to be confirmed"],
  ["Ongoing", "No end date"],
  ["Quarterly", "Comes round again"],
  [
    "Engagement years 1-2 (2018/19 - 2019/20)\nWorkforce years 3-4 (2020/21 - 2021/22)",
    "Phase 1: 31 March 2020; Phase 2: 31 March 2022",
  ],
])("a timescale %j is due %s", (timescale, words) => {
  expect(trackedOf({ timescale }).due).toEqual({ text: words, origin: null });
});

test("a timescale that is no date stands as it was typed, with its place", () => {
  const origin = { sheet: "Master plan", row: "2a", column: "Timescale as published" };
  expect(trackedOf({ timescale: " when the moon is blue " }).due).toEqual({
    text: "when the moon is blue",
    origin,
  });
});

test.each([
  ["EXC, EXP", "EXC, EXP"],
  ["Ex Council; EXC", "EXC"],
  ["EXC?", "EXC (to be confirmed)"],
  ["EP", "EXP (to be confirmed)"],
  ["TBC", "To be confirmed"],
  ["Nobody & Sons", "Nobody & Sons"],
])("a lead cell %j reads %s", (lead, words) => {
  expect(trackedOf({ lead }).lead).toEqual({
    text: words,
    origin: { sheet: "Master plan", row: "2a", column: "Lead as published" },
  });
});

test("nothing is blank where the plan is", () => {
  const { lead, title, due } = trackedOf({ lead: " ", title: " " });
  expect([lead, title, due].map(({ text, origin }) => [text, origin])).toEqual([
    ["No lead in the plan", null],
    ["No title in the plan", null],
    ["No date agreed", null],
  ]);
});

test.each([
  ["before its date", "2020-03-31", "", null],
  ["a day after it", "2020-04-01", "", 1],
  ["after it, complete", "2020-05-02", "Complete", null],
  ["after it, withdrawn", "2020-05-02", "Withdrawn", null],
  ["after it, off track", "2020-05-02", "In progress – off track", 32],
])("days overdue %s", (_when, date, status, days) => {
  const standings = [{ ...newStanding("2a"), status }];
  const tracked = trackedOf({ timescale: "Year 2, 2019/20" }, { standings }, date);
  expect(tracked.daysOverdue).toBe(days);
});

const OVERRIDE: RatingOverride = {
  ref: "2a",
  rating: "Amber",
  by: "A. Officer",
  role: "Programme manager",
  reason: "the hub opens in May",
  until: "2020-06-30",
  second: "B. Officer",
};

function judged(given: Partial<RatingOverride>): TrackedAction {
  const overrides = [{ ...OVERRIDE, ...given }];
  return trackedOf({ timescale: "Year 2, 2019/20" }, { overrides }, "2020-05-02");
}

test("an override stands beside what was calculated, with the role and no name", () => {
  const { rating, label, reason } = judged({});
  expect([rating, label]).toEqual(["Amber", "Amber (officer judgement; calculated Red)"]);
  expect(reason).toEqual({
    text: "The hub opens in May. Judgement of Programme manager, until 30 June 2020. Calculated: Red. Overdue 32 days. Due 31 March 2020.",
    origin: { sheet: "Master plan", row: "2a", column: "Reason for rating" },
  });
});

test.each([
  ["has ended", { until: "2020-05-01" }],
  ["lacks a second person", { second: "" }],
  ["lacks a reason", { reason: "" }],
])("an override that %s leaves the calculated rating alone", (_why, given) => {
  const { label, reason } = judged(given);
  expect([label, reason.text, reason.origin]).toEqual([
    "Red",
    "Overdue 32 days. Due 31 March 2020.",
    null,
  ]);
});

test.each([
  [
    "an obstacle",
    { status: "Blocked", obstacle: "No site in Exampleton" },
    "Blocked. Obstacle: No site in Exampleton",
  ],
  ["who withdrew it", { status: "Withdrawn", updateBy: "EXW" }, "Withdrawn by EXW."],
])("a reason that quotes %s has a place", (_what, given, words) => {
  const standings = [{ ...newStanding("2a"), ...given }];
  const { reason } = trackedOf({ timescale: "Year 2, 2019/20" }, { standings });
  expect([reason.text, reason.origin?.column]).toEqual([words, "Reason for rating"]);
});

test("recommendations are left to the scrutiny paper, unless there is nothing else", () => {
  const refsOf = (...refs: string[]): string[] => {
    const plan = samplePlan({ actions: refs.map((ref) => sampleAction(ref)) });
    return trackedActions(samplePackInput({ master: { plan } })).map(({ ref }) => ref);
  };
  expect([refsOf("R01", "1a", "R2"), refsOf("R01", "R2")]).toEqual([["1a"], ["R01", "R2"]]);
});

test("an action without a rating is a fault, not a blank", () => {
  const input = samplePackInput();
  expect(() => trackedActions({ ...input, ratings: new Map() })).toThrow("Action 1a is not rated");
});
