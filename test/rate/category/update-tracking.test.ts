import * as fc from "fast-check";
import { newMaster } from "../../../src/plan/master/new-master.ts";
import { newStanding } from "../../../src/plan/master/new-standing.ts";
import type { Tracking } from "../../../src/plan/register/tracking.ts";
import { EMPTY_REGISTER, type Register } from "../../../src/plan/register/register.ts";
import { updateTracking } from "../../../src/rate/category/update-tracking.ts";
import { samplePlan } from "../../support/sample-plan.ts";
import {
  planWithRecommendations,
  sampleEvidence,
  sampleTracking,
} from "../../support/sample-tracking.ts";

const master = newMaster(planWithRecommendations());
const DATE = "2018-11-14";
const LATER = "2019-03-01";

function update(given: Partial<Register>, date = DATE): readonly Tracking[] {
  return updateTracking(master, { ...EMPTY_REGISTER, ...given }, date);
}

test("every recommendation gets a row, in the plan's order, and actions get none", () => {
  expect(update({}).map(({ ref, date, proposal }) => [ref, date, proposal])).toEqual([
    ["R01", DATE, 6],
    ["R02", DATE, 6],
    ["R03", DATE, 6],
  ]);
  const plain = newMaster(samplePlan());
  expect(updateTracking(plain, EMPTY_REGISTER, DATE)).toEqual([]);
});

test("what people entered stays, and so do other reports", () => {
  const typed = sampleTracking("R02", LATER, {
    judgement: "Significant",
    anticipated: "2019-06-30",
    assessment: 2,
    assessedBy: "Portfolio",
    decision: 3,
    meetingDate: "2019-03-05",
    minute: "12",
  });
  const earlier = sampleTracking("R02", DATE, { proposal: 5, proposalReason: "As it was." });
  const future = sampleTracking("R02", "2020-01-01", { proposal: 4 });
  const rows = update({ tracking: [future, typed, earlier] }, LATER);
  const { proposal, proposalReason, query, ...kept } = rows[1] ?? typed;
  expect([proposal, query]).toEqual([
    3,
    "The Cabinet Member's Assessment is 2: Achieved (Late); the system proposes 3: Not Achieved (Progress Made).",
  ]);
  expect(proposalReason).toContain("Progress is judged significant");
  expect(typed).toMatchObject(kept);
  expect([rows[0], rows[2]]).toEqual([future, earlier]);
  expect(rows.slice(3).map(({ ref }) => ref)).toEqual(["R01", "R03"]);
});

test.each([
  ["an earlier report is tracked no more", "2018-10-16", ["R01", "R03"]],
  ["this report keeps its row up to date", LATER, ["R02", "R01", "R03"]],
])("a recommendation that was concluded in %s", (_, concludedIn, refs) => {
  const row = sampleTracking("R02", concludedIn, { concluded: true, decision: 2 });
  const rows = update({ tracking: [row] }, LATER);
  expect(rows.filter(({ date }) => date === LATER).map(({ ref }) => ref)).toEqual(refs);
});

test("nothing is asked of a row once an earlier report is recorded as the last", () => {
  const concluded = sampleTracking("R02", DATE, { concluded: true, decision: 2 });
  const row = sampleTracking("R02", LATER, { assessment: 2, proposal: 3, query: "Look." });
  const rows = update({ tracking: [concluded, row] }, LATER);
  expect(rows[1]).toEqual({ ...row, query: "" });
});

test("a late revision changes no original date", () => {
  const standing = {
    ...newStanding("R01"),
    status: "Complete",
    completed: "2018-12-15",
    evidence: "Minutes",
  };
  const revised = {
    ref: "R01",
    reportSection: "",
    originalDue: "2018-11-30",
    revisedDue: [{ day: "2019-01-31", agreed: "the committee" }],
    links: [],
  };
  const register = { ...EMPTY_REGISTER, recommendations: [revised] };
  const [row] = updateTracking({ ...master, standings: [standing] }, register, LATER);
  expect(row?.proposal).toBe(2);
});

test("a date that the plan names now is not the original one, where the register has that", () => {
  const plan = planWithRecommendations();
  const actions = plan.actions.map((action) => ({ ...action, timescale: "March 2020" }));
  const entry = { ref: "R01", reportSection: "", originalDue: "2018-11-30", links: [] };
  const recommendations = [{ ...entry, revisedDue: [{ day: "2020-03-31", agreed: "" }] }];
  const proposals = updateTracking(
    newMaster({ ...plan, actions }),
    { ...EMPTY_REGISTER, recommendations },
    LATER,
  ).map(({ ref, proposal }) => [ref, proposal]);
  expect(proposals).toEqual([
    ["R01", null],
    ["R02", 6],
    ["R03", 6],
  ]);
});

test("evidence that was reported before still shows that it is complete", () => {
  const standing = { ...newStanding("R02"), status: "Complete", completed: "2018-10-01" };
  const tracking = [sampleTracking("R02", DATE, { assessment: 1 })];
  const evidence = [sampleEvidence("E1", "R02", "2018-10-01")];
  const register = { ...EMPTY_REGISTER, tracking, evidence };
  const rows = updateTracking({ ...master, standings: [standing] }, register, LATER);
  expect(rows.find(({ ref, date }) => ref === "R02" && date === LATER)?.proposal).toBe(1);
});

test("a query quotes what made the text read unlike the category", () => {
  const standing = { ...newStanding("R02"), status: "Complete", completed: "2018-11-01" };
  const evidence = [sampleEvidence("E1", "R02", "2018-11-10", { text: "It will be shown soon." })];
  const register = { ...EMPTY_REGISTER, evidence };
  const rows = updateTracking({ ...master, standings: [standing] }, register, DATE);
  expect(rows[1]?.query).toBe(
    'The system\'s proposal is 1: Achieved (Fully), but the text reads as not finished: "It will be shown soon." (it says "will be")',
  );
});

const anyRow = fc
  .record({
    ref: fc.constantFrom("R01", "R02", "R03", "R99"),
    date: fc.constantFrom("2018-10-16", DATE, LATER),
    concluded: fc.boolean(),
    assessment: fc.constantFrom(null, 2 as const, 3 as const),
  })
  .map(({ ref, date, ...given }) => sampleTracking(ref, date, given));
const anyRows = fc.uniqueArray(anyRow, { selector: ({ ref, date }) => `${ref} ${date}` });

test("bringing the rows up to date twice changes nothing more, and loses none", () => {
  fc.assert(
    fc.property(anyRows, fc.constantFrom(DATE, LATER), (tracking, date) => {
      const once = update({ tracking }, date);
      expect(update({ tracking: once }, date)).toEqual(once);
      expect(once.slice(0, tracking.length).map((row) => [row.ref, row.date])).toEqual(
        tracking.map((row) => [row.ref, row.date]),
      );
      expect(new Set(once.map((row) => `${row.ref} ${row.date}`)).size).toBe(once.length);
    }),
  );
});
