import { readReturn } from "../../../src/read/read-return.ts";
import { referenceText } from "../../../src/read/cells/reference-text.ts";
import { numberReference } from "../../../src/check/rules/reference/number-reference.ts";
import { ruleContext } from "../../../src/check/rule-context.ts";
import { checkOf } from "../../support/return-of.ts";
import { sampleAction, samplePlan } from "../../support/sample-plan.ts";
import { workbookOf } from "../../support/workbook-of.ts";
import { readGrid } from "../plan/read-grid.ts";

test.each([
  [1.1, "0.00", "1.10"],
  [1.1, "0.0", "1.1"],
  [1.15, "0.0", "1.2"],
  [1.005, "0.00", "1.01"],
  [2, "0", "2"],
  [2, "0.0", "2.0"],
  [1.1, undefined, "1.1"],
  [1.1, "General", "1.1"],
  [1.1, "#,##0.00", "1.1"],
  [1e21, "0.00", "1e+21"],
  [0.5, "0", "0.5"],
  ["1.1", "0.00", "1.1"],
  [null, "0.00", ""],
  [43418, "dd/mm/yyyy", "14 November 2018"],
])("%s with the format %s is read as %s", (value, format, text) => {
  const cell = { column: 0, value, ...(format === undefined ? {} : { format }) };
  expect(referenceText(cell, 1900)).toBe(text);
});

describe("a plan with 1.1 and 1.10", () => {
  const plan = samplePlan({ actions: ["1.1", "1.10"].map((ref) => sampleAction(ref)) });
  const book = workbookOf({
    Sheet1: [
      ["Ref", "Action Taken", "Evidence"],
      [{ value: 1.1, format: "0.00" }, "Hub open", { value: 1.1, format: "0.00" }],
      [{ value: 1.1 }, "Staff trained"],
      [{ value: 1.1, format: "0.0" }, "Leaflets out"],
    ],
  });
  const read = readReturn(book, plan);

  test("is told which by what the cell shows, and no other field is changed", () => {
    expect(read.rows.map(({ reference }) => reference)).toMatchObject([
      { kind: "action", ref: "1.10", repairs: [] },
      { kind: "action", ref: "1.1", repairs: [] },
      { kind: "action", ref: "1.1", repairs: [] },
    ]);
    expect(read.rows[0]?.answers).toMatchObject({
      reference: { value: 1.1, text: "1.10" },
      evidence: { text: "1.1" },
    });
  });

  test("asks about each number that does not show two decimals", () => {
    const found = numberReference.check(ruleContext(checkOf([], { return: read, plan })));
    expect(found.map(({ cells, ref }) => [cells, ref])).toEqual([
      [["A3"], "1.1"],
      [["A4"], "1.1"],
    ]);
  });

  test("is read so from its own workbook", () => {
    const rows = [
      ["Ref", "Action", "Lead", "Measure"],
      [1.1, "Train staff in early help", "EXC", "Staff trained"],
      [{ value: 1.1, format: "0.00" }, "Publish a guide for schools", "EXC", "Guide out"],
    ];
    const { plan: own } = readGrid(rows);
    expect(own.actions.map(({ ref }) => ref)).toEqual(["1.1", "1.10"]);
  });
});

test("a plan without 1.10 is still told 1.1 by a cell that shows 1.10", () => {
  const plan = samplePlan({ actions: ["1.1", "1.2"].map((ref) => sampleAction(ref)) });
  const rows = [
    ["Ref", "Action Taken"],
    [{ value: 1.1, format: "0.00" }, "Hub open"],
  ];
  expect(readReturn(workbookOf({ Sheet1: rows }), plan).rows[0]?.reference).toMatchObject({
    kind: "action",
    ref: "1.1",
  });
});
