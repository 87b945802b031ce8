import { mergeReturns } from "../../src/merge/merge-returns.ts";
import type { Master } from "../../src/plan/master/master.ts";
import { samplePlan } from "../support/sample-plan.ts";
import { emptyMaster, NOVEMBER, receivedReturnOf, type TypedReturn } from "./received-return-of.ts";

const plan = samplePlan();
const TODAY = "2018-11-20";
const LONGEST_CELL = 32_767;

function merge(master: Master, returns: readonly TypedReturn[]) {
  const received = returns.map((typed) => receivedReturnOf(typed, plan));
  return mergeReturns(master, null, received, NOVEMBER, TODAY);
}

function decide(master: Master, given: Partial<Master["conflicts"][number]>): Master {
  return { ...master, conflicts: master.conflicts.map((entry) => ({ ...entry, ...given })) };
}

/** Two returns of one moment, each with rows whose texts together no cell can hold. */
function atOneMoment(file: string, letter: string): TypedReturn {
  const rows = [1, 2].map((row) => ({
    reference: "1a",
    evidence: `${letter}${row} ${letter.repeat(20_000)}`,
  }));
  return { file, received: "2018-11-05T09:00:00Z", partner: "EXC", rows };
}

describe("two values that no cell can hold", () => {
  const asked = merge(emptyMaster(plan), [atOneMoment("a.xlsx", "x"), atOneMoment("b.xlsx", "y")]);
  const [conflict] = asked.opened;

  test("are shown as far as a cell goes, with the line that holds them whole", () => {
    for (const value of [conflict?.first ?? "", conflict?.second ?? ""]) {
      expect(value.length).toBeLessThanOrEqual(LONGEST_CELL);
      const line = asked.added.find(({ values }) => values.evidence.startsWith(value.slice(0, 2)));
      const note = `line ${line?.id ?? ""} and 1 more, column "Evidence"]`;
      expect(value.slice(-note.length)).toBe(note);
    }
    expect(merge(asked.master, []).master).toEqual(asked.master);
  });

  test.each([
    ["Use A" as const, "x"],
    ["Use B" as const, "y"],
  ])("%s takes the value that was shown as such", (decision, letter) => {
    const outcome = merge(decide(asked.master, { decision, decidedBy: "A Example" }), []);
    expect(outcome.settled).toHaveLength(1);
    const lines = outcome.changes.map(({ field, source }) => [field, source.slice(0, 1)]);
    expect(lines).toEqual([["Evidence", letter === "x" ? "a" : "b"]]);
    expect(merge(outcome.master, []).master).toEqual(outcome.master);
  });
});

describe("the day of a decision", () => {
  const leads = ["EXC", "EXP"].map((partner, at) => ({
    file: `${partner}.xlsx`,
    received: "2018-11-05T09:00:00Z",
    partner,
    rows: [{ reference: "1b", status: at === 0 ? "on track" : "blocked" }],
  }));
  const open = merge(emptyMaster(plan), leads).master;

  test.each([
    ["is the merge's where the team gave none", null, TODAY],
    ["stays as the team typed it", "2018-11-16", "2018-11-16"],
  ])("%s", (_which, typed, recorded) => {
    const given = { decision: "Use A", decidedBy: "A Example", decidedOn: typed } as const;
    const outcome = merge(decide(open, given), []);
    expect(outcome.master.conflicts).toMatchObject([{ state: "Settled", decidedOn: recorded }]);
  });

  test.each([
    ["without a name", { decision: "Use A" } as const],
    ["without a choice", { decidedBy: "A Example" }],
  ])("is not recorded %s", (_what, given) => {
    const outcome = merge(decide(open, given), []);
    expect(outcome.master.conflicts).toMatchObject([{ state: "Open", decidedOn: null }]);
  });
});
