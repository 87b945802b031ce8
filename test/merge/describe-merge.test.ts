import { describeMerge } from "../../src/merge/describe-merge.ts";
import { mergeReturns } from "../../src/merge/merge-returns.ts";
import { samplePlan } from "../support/sample-plan.ts";
import {
  emptyMaster,
  findingAt,
  NOVEMBER,
  receivedReturnOf,
  type TypedReturn,
} from "./received-return-of.ts";

const plan = samplePlan();

function described(returns: readonly TypedReturn[]): string[] {
  const received = returns.map((typed) => receivedReturnOf(typed, plan));
  return describeMerge(mergeReturns(emptyMaster(plan), null, received, NOVEMBER)).split("\n");
}

test("says what came, what changed and what waits", () => {
  const received = "2018-11-05T09:00:00Z";
  expect(
    described([
      {
        file: "EXC.xlsx",
        received,
        partner: "EXC",
        rows: [
          { reference: "1b", status: "on track" },
          { reference: "1a", "action-taken": "Trained" },
          { "action-taken": "Met" },
        ],
      },
      {
        file: "EXP.xlsx",
        received,
        partner: "EXP",
        rows: [{ reference: "1b", status: "blocked" }],
        findings: [findingAt("error", "G12")],
      },
      {
        file: "Choir.xlsx",
        received,
        partner: "Choir",
        rows: [{ reference: "1a", evidence: "A" }],
      },
    ]),
  ).toEqual([
    "Round of 14 November 2018: 2 of 3 partners have replied.",
    "5 answers in: 2 merged, 1 to place, 2 in conflict.",
    "5 new updates: 2 merged, 2 in conflict, 1 to place.",
    "1 action changed in the Master plan: 1a.",
    "Conflicts: 1 opened, 0 settled.",
    "What to do next:",
    "- Place 1 update: type the reference in the To place sheet.",
    "- Decide 1 conflict in the Conflicts sheet, with a name beside each decision.",
    "- Say in the Partners sheet who this is: Choir.",
    "- Send back what has errors: EXP.",
    "- Ask for the returns that are missing:",
    "    EXW: a status on 2a, 2b; an update on 1a",
  ]);
});

test("says so where nothing came", () => {
  expect(described([])).toEqual([
    "Round of 14 November 2018: 0 of 3 partners have replied.",
    "0 answers in.",
    "No new updates.",
    "No action changed in the Master plan.",
    "What to do next:",
    "- Ask for the returns that are missing:",
    "    EXC: a status on 1a, 1b",
    "    EXP: a status on 1b; an update on 1a",
    "    EXW: a status on 2a, 2b; an update on 1a",
  ]);
});

test("long lists of names are cut and counted", () => {
  const received = "2018-11-05T09:00:00Z";
  const strangers = Array.from({ length: 15 }, (_, index) => ({
    file: `${index}.xlsx`,
    received,
    partner: `Stranger ${String(index).padStart(2, "0")}`,
    nil: true,
  }));
  expect(described(strangers).join("\n")).toMatch(/Stranger 00, .*Stranger 11 and 3 more\.$/mu);
});

test("says that nothing waits where nothing does", () => {
  const received = "2018-11-05T09:00:00Z";
  const nil = ["EXC", "EXP", "EXW"].map((partner) => ({
    file: `${partner}.xlsx`,
    received,
    partner,
    nil: true,
  }));
  expect(described(nil).at(-1)).toBe("Nothing waits for you.");
});
