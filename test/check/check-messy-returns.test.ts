import { checkReturn } from "../../src/check/check-return.ts";
import type { Finding } from "../../src/finding/finding.ts";
import { readReturn } from "../../src/read/read-return.ts";
import type { Workbook } from "../../src/workbook/workbook.ts";
import { samplePlan } from "../support/sample-plan.ts";
import { workbookOf, type GridCell } from "../support/workbook-of.ts";

const plan = samplePlan();
const SENDER = ["Partner", "EXC"];

function findingsIn(workbook: Workbook): Finding[] {
  const reading = readReturn(workbook, plan);
  const sender = reading.identity.partnerReading;
  return checkReturn({
    return: reading,
    plan,
    partner: sender.kind === "known" ? sender.id : null,
    round: { date: "2018-11-14", returnsDue: "2018-11-07" },
    previous: [],
  });
}

function told(grid: readonly (readonly GridCell[])[]): string[] {
  return findingsIn(workbookOf({ Updates: grid })).map(({ code, cells }) =>
    `${code} ${cells.join(" ")}`.trim(),
  );
}

describe("columns that repeat the plan or an earlier round", () => {
  const HEADINGS = ["Ref", "Action", "Lead Partner", "Timescale", "Last update", "Action Taken"];

  test("are no new headings, and nothing in them is checked", () => {
    const plans = ["1c", "Share evidence", "TBC", "TBC", "Ring 0121 496 0123, 3 women came"];
    expect(told([SENDER, [], HEADINGS, [...plans, "The report was shared."]])).toEqual([]);
  });

  test("beside them a column of the partner's own is", () => {
    const grid = [
      SENDER,
      [],
      [...HEADINGS, "Ward"],
      ["1c", "Share evidence", "TBC", "TBC", "None yet", "It was shared.", "Ring 0121 496 0123"],
    ];
    expect(told(grid)).toEqual(["telephone-in-text G4", "new-heading G3"]);
  });
});

describe("one update for each action and partner", () => {
  const HEADINGS = ["Action Plan Ref", "Stakeholder", "Progress update"];

  test.each([
    [["EXW", "EXP"], []],
    [
      ["Somebody", "Somebody else"],
      ["unknown-partner B4", "unknown-partner B5"],
    ],
    [
      ["Somebody", "SOMEBODY"],
      ["unknown-partner B4", "duplicate-reference A4 A5", "unknown-partner B5"],
    ],
    [["EXW", "EXW"], ["duplicate-reference A4 A5"]],
    [[null, null], ["duplicate-reference A4 A5"]],
    [["EXC", null], ["duplicate-reference A4 A5"]],
  ])("a table from %j", (by, expected) => {
    const rows = by.map((name, at) => ["1a", name, `News number ${at} of its own.`]);
    const codes = told([SENDER, [], HEADINGS, ...rows]);
    expect(codes.filter((code) => /partner|duplicate/u.test(code)).sort()).toEqual(
      [...expected].sort(),
    );
  });
});
