import { checkReturn } from "../../src/check/check-return.ts";
import type { Finding } from "../../src/finding/finding.ts";
import { TEMPLATE_COLUMNS } from "../../src/plan/return-template.ts";
import { readReturn } from "../../src/read/read-return.ts";
import type { Workbook } from "../../src/workbook/workbook.ts";
import { samplePlan } from "../support/sample-plan.ts";
import { sheetOf, workbookOf, type GridCell } from "../support/workbook-of.ts";

const plan = samplePlan();
const SENDER = ["Partner", "EXC"];

function findingsIn(workbook: Workbook): Finding[] {
  const reading = readReturn(workbook, plan);
  const sender = reading.identity.partnerReading;
  return checkReturn({
    return: reading,
    plan,
    kpis: null,
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

describe("a form that was changed", () => {
  const FORM: readonly string[] = TEMPLATE_COLUMNS.map(({ heading }) => heading);

  test("keeps its meaning where the updates are headed in unknown words, and says so", () => {
    const heading = FORM.with(1, "Blurb");
    const row = ["1a", "Two courses were held.", "Manager", null, null, "In progress – on track"];
    const workbook = workbookOf({ Updates: [SENDER, [], heading, row] });
    expect(readReturn(workbook, plan)).toMatchObject({
      layout: "template-v1",
      rows: [{ reference: { ref: "1a" }, extras: [{ heading: "Blurb" }] }],
    });
    const found = findingsIn(workbook).map(({ code, message }) => [code, message]);
    expect(found).toEqual([
      ["missing-heading", expect.stringContaining('no heading "Action Taken"')],
      ["new-heading", expect.stringContaining('"Blurb" is not in the form')],
    ]);
  });

  test("an update merged over the next action's row is said", () => {
    const rows = [
      ["1a", "One text for both.", null, null, null, "In progress – on track"],
      ["1b"],
      ["1c"],
    ];
    const sheet = sheetOf("Updates", [SENDER, [], FORM, ...rows], { merges: ["B4:B5"] });
    const found = findingsIn({ sheets: [sheet], names: [], dateSystem: 1900 });
    expect(found.map(({ code, cells, message }) => [code, cells, message])).toEqual([
      [
        "merged-answer",
        ["B4"],
        "Action taken is one merged cell for 1a and 1b, and is read for 1a only. Write an update in each row, or confirm",
      ],
    ]);
  });

  test("one merged over its own continuation rows is not", () => {
    const rows = [["1a", "A long text.", null, null, null, "In progress – on track"], [], ["1b"]];
    const sheet = sheetOf("Updates", [SENDER, [], FORM, ...rows], { merges: ["A4:A5", "B4:B5"] });
    expect(findingsIn({ sheets: [sheet], names: [], dateSystem: 1900 })).toEqual([]);
  });

  test("text on a hidden sheet is said to be hidden", () => {
    const updates = sheetOf("Updates", [
      SENDER,
      [],
      FORM,
      ["1c", "A report.", null, null, null, "In progress – on track"],
    ]);
    const hidden = sheetOf("Old", [["Kept for later"]], { visibility: "very-hidden" });
    const found = findingsIn({ sheets: [updates, hidden], names: [], dateSystem: 1900 });
    expect(found.map(({ message }) => message)).toEqual([
      expect.stringContaining('On the hidden sheet "Old" 1 cell holds text'),
    ]);
  });
});
