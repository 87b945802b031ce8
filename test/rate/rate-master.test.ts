import type { ActionStanding } from "../../src/plan/master/master-plan.ts";
import type { LedgerLine } from "../../src/plan/master/progress-log.ts";
import type { Master } from "../../src/plan/master/master.ts";
import type { Reply } from "../../src/plan/master/replies.ts";
import { newStanding } from "../../src/plan/master/new-standing.ts";
import { newMaster } from "../../src/plan/master/new-master.ts";
import { rateMaster } from "../../src/rate/rate-master.ts";
import { samplePlan } from "../support/sample-plan.ts";

function standing(given: Partial<ActionStanding>): ActionStanding {
  return { ...newStanding("2a"), ...given };
}

function line(given: Partial<LedgerLine>): LedgerLine {
  return {
    id: "1",
    round: "2019-10-16",
    ref: "2a",
    refWritten: "2a",
    partner: "exw",
    partnerWritten: "EXW",
    version: 1,
    state: "Merged",
    values: {
      actionTaken: "",
      responsible: "",
      start: "",
      finish: "",
      status: "",
      forecast: "",
      completed: "",
      evidence: "",
      obstacle: "",
      percent: "",
      other: "",
    },
    file: "return.xlsx",
    sha256: "",
    sheet: "Updates",
    cells: "",
    received: "",
    ...given,
  };
}

const reply: Reply = {
  round: "2019-10-16",
  partner: "exw",
  role: "",
  isAsked: true,
  state: "Nil return",
  firstReceived: "",
  accepted: "",
  versions: 1,
  errors: 0,
  queries: 0,
  actions: "",
  files: "",
  sent: [],
  changes: "",
};

const master = (given: Partial<Master>): Master => ({ ...newMaster(samplePlan()), ...given });

describe("rateMaster", () => {
  test("reads the status and the last return", () => {
    const rated = rateMaster(
      master({
        standings: [standing({ status: "on track" })],
        ledger: [line({}), line({ round: "2019-05-01" })],
      }),
      "2019-11-14",
    ).get("2a");
    expect(rated?.reason).toBe("Green: on track; last return 16 October 2019.");
    expect(rated?.inputs).toMatchObject({
      Status: "on-track",
      Dates: "1 April 2019 to 31 March 2020",
      "Last return": "16 October 2019",
    });
  });

  test.each([
    ["a line that a person set aside", line({ state: "Set aside" })],
    ["a line without a place", line({ state: "To place", ref: null })],
  ])("%s is no return", (_what, ledgerLine) => {
    const rated = rateMaster(
      master({ standings: [standing({ status: "On track" })], ledger: [ledgerLine] }),
      "2019-11-14",
    ).get("2a");
    expect(rated?.rule).toBe("AR16");
  });

  test.each([
    ["a nil return of the lead", "Nil return", "exw", "AR17"],
    ["a nil return of somebody else", "Nil return", "exc", "AR16"],
    ["a lead that did not reply", "Not received", "exw", "AR16"],
  ] as const)("%s", (_what, state, partner, rule) => {
    const rated = rateMaster(
      master({
        standings: [standing({ status: "On track" })],
        ledger: [line({ round: "2018-11-14" })],
        replies: [{ ...reply, state, partner }],
      }),
      "2019-11-14",
    ).get("2a");
    expect(rated?.rule).toBe(rule);
  });

  test("a return counts for a paper of an earlier day too, as the status that came with it does", () => {
    const given = { standings: [standing({ status: "On track" })], replies: [reply] };
    expect(rateMaster(master(given), "2019-09-14").get("2a")?.rule).toBe("AR17");
  });

  test("an override without an end holds for its round and has lapsed by the next", () => {
    const plan = samplePlan({
      rounds: [
        { date: "2019-11-14", returnsDue: "2019-11-07" },
        { date: "2020-02-14", returnsDue: "2020-02-07" },
      ],
    });
    const override = {
      ref: "2a",
      rating: "Red",
      by: "J Smith",
      role: "Head of service",
      reason: "The provider has left.",
      until: null,
      second: "",
    } as const;
    const first = rateMaster(master({ plan, overrides: [override] }), "2019-11-14").get("2a");
    expect([first?.rating, first?.overrideEnds]).toEqual(["Red", "2020-02-13"]);
    const kept = { ...override, until: first?.overrideEnds ?? null };
    const second = rateMaster(master({ plan, overrides: [kept] }), "2020-02-14").get("2a");
    expect([second?.rating, second?.overrideEnds]).toEqual(["Amber", null]);
    expect(second?.reason).toContain("it ended on 13 February 2020");
  });

  test("an unknown status counts as none", () => {
    const rated = rateMaster(master({ standings: [standing({ status: "purple" })] }), "2019-11-14");
    expect(rated.get("2a")?.rule).toBe("AR14");
  });

  test("the direction is told from the round before", () => {
    const ratings = [
      { ref: "2a", rating: "Red", ratedOn: "2019-11-14", previous: "Green" },
    ] as const;
    const standings = [standing({ status: "at risk" })];
    expect(rateMaster(master({ standings, ratings }), "2019-11-14").get("2a")?.direction).toBe(
      "Worsening",
    );
    expect(rateMaster(master({ standings, ratings }), "2020-01-14").get("2a")?.direction).toBe(
      "Improving",
    );
  });

  test("every action has a rating", () => {
    const plain = master({});
    expect([...rateMaster(plain, "2018-11-14").keys()]).toEqual(
      plain.plan.actions.map(({ ref }) => ref),
    );
  });
});
