import { recordPlan } from "../../../src/merge/changes/record-plan.ts";
import type { Master } from "../../../src/plan/master/master.ts";
import { newMaster } from "../../../src/plan/master/new-master.ts";
import type { Action, Plan } from "../../../src/plan/plan.ts";
import { sampleAction, samplePlan } from "../../support/sample-plan.ts";

const DAY = "2018-11-14";
const plan = samplePlan({
  actions: [
    sampleAction("1a", { title: "Train staff", lead: "EXC", timescale: "31 March 2019" }),
    sampleAction("1b", { title: "Open a hub", timescale: "ongoing" }),
    sampleAction("2a", { title: "Agree a protocol", contributors: ["exw"] }),
  ],
});

/** A master that the last merge has recorded. */
function recorded(given: Plan = plan): Master {
  const master = newMaster(given);
  return { ...master, ...recordPlan(master, master.standings, "2018-10-16") };
}

/** The master after somebody changed one action by hand. */
function edited(ref: string, changed: Partial<Action>, master = recorded()): Master {
  const actions = master.plan.actions.map((action) =>
    action.ref === ref ? { ...action, ...changed } : action,
  );
  return { ...master, plan: { ...master.plan, actions } };
}

function notice(master: Master) {
  return recordPlan(master, master.standings, DAY);
}

/** What was noticed: reference, field, before and after. */
function told(master: Master): string[][] {
  return notice(master).noticed.map(({ ref, field, before, after }) => [ref, field, before, after]);
}

test("a plan that nobody touched has no changes, and the first recording none either", () => {
  expect(told(recorded())).toEqual([]);
  expect(told(newMaster(plan))).toEqual([]);
});

test.each<[string, string, Partial<Action>, unknown[]]>([
  ["a date", "1a", { timescale: "31 March 2020" }, ["1a", "due", "31 March 2019", "31 March 2020"]],
  ["a date taken out", "1a", { timescale: "ongoing" }, ["1a", "due", "31 March 2019", "ongoing"]],
  ["a first date", "1b", { timescale: "31 March 2020" }, ["1b", "due", "ongoing", "31 March 2020"]],
  [
    "another wording of the same date",
    "1a",
    { timescale: "by 31 March 2019" },
    ["1a", "timescale", "31 March 2019", "31 March 2019 (by 31 March 2019)"],
  ],
  ["a lead", "1a", { lead: "EXP" }, ["1a", "lead", "EXC", "EXP"]],
  ["a wording", "1b", { title: "Open two hubs" }, ["1b", "title", "Open a hub", "Open two hubs"]],
  ["a measure", "1b", { measure: "Open" }, ["1b", "measure", "", "Open"]],
  ["a section", "2a", { section: "1" }, ["2a", "section", "2", "1"]],
  ["contributors", "2a", { contributors: [] }, ["2a", "contributors", "EXW", ""]],
  ["parts", "2a", { parts: [{ letter: "b", title: "Sign it" }] }, ["2a", "parts", "", "b Sign it"]],
])("%s changed by hand is noticed once", (_, ref, changed, change) => {
  const master = edited(ref, changed);
  const { record, changes, noticed } = notice(master);
  expect(told(master)).toEqual([change]);
  expect(noticed[0]).toMatchObject({ number: 1, noticed: DAY, why: "", agreedBy: "" });
  expect(told({ ...master, record, changes })).toEqual([]);
});

test("spaces alone are no change", () => {
  expect(told(edited("1a", { title: " Train  staff ", lead: "EXC " }))).toEqual([]);
});

test("a status typed by hand is noticed, and one that a merge wrote is not", () => {
  const master = recorded();
  const withdrawn = master.standings.map((standing) =>
    standing.ref === "1a" ? { ...standing, status: "Withdrawn" } : standing,
  );
  expect(told({ ...master, standings: withdrawn })).toEqual([["1a", "status", "", "Withdrawn"]]);
  const merged = recordPlan(master, withdrawn, DAY);
  expect(merged.noticed).toEqual([]);
  expect(told({ ...master, ...merged, standings: withdrawn })).toEqual([]);
});

test("an action with another reference and the same wording was renumbered, and keeps its dates", () => {
  const master = edited("1a", { ref: "1c" });
  expect(told(master)).toEqual([["1c", "reference", "1a", "1c"]]);
  expect(notice(master).record[0]).toMatchObject({
    ref: "1c",
    formerly: ["1a"],
    firstDue: "2019-03-31",
    timesMoved: 0,
  });
});

test("where two actions have the same wording, nothing is taken for renumbered", () => {
  const twins = samplePlan({
    actions: [sampleAction("1a", { title: "Same" }), sampleAction("1b", { title: "Same" })],
  });
  const master = edited("1b", { ref: "1d" }, edited("1a", { ref: "1c" }, recorded(twins)));
  expect(told(master).map((change) => change.slice(0, 2))).toEqual([
    ["1c", "added"],
    ["1d", "added"],
    ["1a", "removed"],
    ["1b", "removed"],
  ]);
});

test("an action that is removed keeps its record, and is said again when it comes back", () => {
  const master = recorded();
  const without = { ...plan, actions: plan.actions.slice(1) };
  const first = notice({ ...master, plan: without });
  expect(first.noticed.map(({ ref, field }) => [ref, field])).toEqual([["1a", "removed"]]);
  expect(first.record.find(({ ref }) => ref === "1a")).toMatchObject({
    firstDue: "2019-03-31",
    removedOn: DAY,
  });
  const again = { ...master, ...first };
  expect(told({ ...again, plan: without })).toEqual([]);
  expect(told(again)).toEqual([["1a", "added", "", "Train staff"]]);
});

describe("the first due date", () => {
  const moved = (timescale: string, master = recorded()) => {
    const changed = edited("1a", { timescale }, master);
    return { ...changed, ...notice(changed) };
  };
  const ofAction = (master: Master) => master.record.find(({ ref }) => ref === "1a");

  test("stays, however often the date moves", () => {
    const once = moved("31 March 2020");
    const twice = moved("31 March 2021", once);
    expect(ofAction(twice)).toMatchObject({
      due: "2021-03-31",
      originalDue: "2019-03-31",
      firstDue: "2019-03-31",
      timesMoved: 2,
    });
  });

  test("is the first that the tool reads, where there was none", () => {
    const changed = edited("1b", { timescale: "31 March 2020" });
    expect(notice(changed).record[1]).toMatchObject({ firstDue: "2020-03-31", timesMoved: 0 });
  });

  test("typed by hand is a change, and counts once somebody agreed it", () => {
    const master = recorded();
    const origins = [{ ref: "1a", originalDue: "2019-06-30" }];
    const typed = { ...master, ...recordPlan({ ...master, origins }, [], DAY) };
    expect(typed.noticed.map(({ field, before, after }) => [field, before, after])).toEqual([
      ["originalDue", "31 March 2019", "30 June 2019"],
    ]);
    expect(ofAction(typed)).toMatchObject({ originalDue: "2019-06-30", firstDue: "2019-03-31" });
    const changes = typed.changes.map((change) => ({ ...change, agreedBy: "The board" }));
    expect(ofAction({ ...typed, ...notice({ ...typed, changes }) })?.firstDue).toBe("2019-06-30");
  });
});
