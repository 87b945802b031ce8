import type { Master } from "../../src/plan/master/master.ts";
import { describeStep } from "../../src/report/master-step.ts";
import { sampleLine, sampleMaster } from "../support/sample-master.ts";
import { workbookOf } from "../support/workbook-of.ts";

const MASTER = sampleMaster();
const BOOK = workbookOf({ "Progress log": [["a"]], Ours: [["x", 1]] });
const [first, second] = MASTER.ledger;
const [conflict] = MASTER.conflicts;

function without<Row>(rows: readonly Row[], row: Row | undefined): Row[] {
  return rows.filter((entry) => entry !== row);
}

test.each<[string, Partial<Master>, readonly string[]]>([
  ["nothing", {}, []],
  [
    "updates that came in, by round and file",
    {
      ledger: [
        ...MASTER.ledger,
        sampleLine("a 1", { file: "a.xlsx" }),
        sampleLine("a 2", { file: "a.xlsx" }),
        sampleLine("b 1", { file: "b.xlsx", round: "2018-10-16" }),
      ],
    },
    [
      "Round of 14 November 2018: 2 updates of a.xlsx came in",
      "Round of 16 October 2018: 1 update of b.xlsx came in",
    ],
  ],
  [
    "an update that is gone",
    { ledger: without(MASTER.ledger, second) },
    ["Round of 14 November 2018: 1 update of exw.xlsx no longer there"],
  ],
  [
    "an update that stands otherwise",
    {
      ledger: MASTER.ledger.map((line) =>
        line === first ? { ...line, state: "Superseded" } : line,
      ),
    },
    ['1 earlier update now "Superseded"'],
  ],
  [
    "a rating",
    { ratings: MASTER.ratings.map((row) => (row.ref === "2a" ? { ...row, rating: "Red" } : row)) },
    ["2a: rating Amber to Red"],
  ],
  [
    "a status",
    {
      standings: MASTER.standings.map((row) =>
        row.ref === "1a" ? { ...row, status: "Blocked" } : row,
      ),
    },
    ["1a: status blank to Blocked", "Master plan: 1 row changed (1a)"],
  ],
  [
    "an action reworded, added and taken out",
    {
      plan: {
        ...MASTER.plan,
        actions: MASTER.plan.actions.map((action, at) =>
          at === 0
            ? { ...action, title: "Reworded" }
            : at === 1
              ? { ...action, ref: "9z" }
              : action,
        ),
      },
    },
    [
      "1 action added to the plan: 9z",
      expect.stringContaining("1 action taken out of the plan: "),
      "1 action changed in the plan (wording, lead or dates): 1a",
    ],
  ],
  [
    "a conflict that is settled",
    { conflicts: conflict ? [{ ...conflict, state: "Settled" }] : [] },
    ["1 conflict settled"],
  ],
])("%s is told", (_, later, lines) => {
  const after = { master: { ...MASTER, ...later }, workbook: BOOK };
  expect(describeStep({ master: MASTER, workbook: BOOK }, after)).toEqual(lines);
});

test("sheets of which a cell differs are told, the team's own too, and sheets that are gone", () => {
  const workbook = workbookOf({ Ours: [["x", 2]] });
  expect(describeStep({ master: MASTER, workbook: BOOK }, { master: MASTER, workbook })).toEqual([
    "Sheets with changed cells: Ours",
    "Sheets no longer there: Progress log",
  ]);
});
