import { readPlanWorkbook } from "../../../src/read/plan/read-plan-workbook.ts";
import { samplePlan } from "../../support/sample-plan.ts";
import { workbookOf, type GridCell } from "../../support/workbook-of.ts";

function readRow(...row: readonly GridCell[]): ReturnType<typeof readPlanWorkbook> {
  const grid = [
    ["Ref", "Action", "Lead", "Measure", "Deadline"],
    ["A1", "Test the water", "EXB", "Results", "2021/22"],
    row,
  ];
  return readPlanWorkbook(workbookOf({ Plan: grid }), samplePlan({ actions: [], sections: [] }));
}

test.each<[string, ...GridCell[]]>([
  ["Z", "Plant willows", "EXW", "Trees", "2022/23"],
  ["A3 & A4", "Plant willows", "EXW"],
  ["HS-1/2", "Plant willows", undefined, undefined, "2022/23"],
])("%s over an action that is filled in is an error of its own", (written, ...rest) => {
  const { plan, findings } = readRow(written, ...rest);
  expect(plan.actions.map(({ ref }) => ref)).toEqual(["A1"]);
  expect(findings).toEqual([
    {
      code: "unread-reference",
      severity: "error",
      sheet: "Plan",
      cells: ["A3"],
      heading: "Ref",
      ref: null,
      found: written,
      wanted: "one reference such as 1a, A1 or 1.1",
      message: `"${written}" in row 3 of Plan is not a reference that can be read, so the row's action is not in the plan. Give it one reference such as 1a, A1 or 1.1.`,
      fix: "Write one reference such as 1a, A1 or 1.1. Where the row holds several actions, give each a row of its own.",
    },
  ]);
});

test.each<GridCell[]>([
  ["Notes on the table"],
  ["Z", "Plant willows"],
  ["Z", undefined, "EXW", undefined, "2022/23"],
])("%s over less than an action is left to the query about all such cells", (...row) => {
  expect(readRow(...row).findings.map(({ code, cells }) => [code, cells[0]])).toEqual([
    ["unread-content", "A3"],
  ]);
});

test("what runs on below such a row is not added to the action above it", () => {
  const grid = [
    ["Ref", "Action", "Lead", "Measure", "Deadline"],
    ["A1", "Test the water", "EXB", "Results", "2021/22"],
    ["Z", "Plant willows", "EXW"],
    [undefined, "and hazels"],
    ["A2", "Mend the path", "EXW"],
  ];
  const { plan, findings } = readPlanWorkbook(
    workbookOf({ Plan: grid }),
    samplePlan({ actions: [], sections: [] }),
  );
  expect(plan.actions.map(({ title }) => title)).toEqual(["Test the water", "Mend the path"]);
  expect(findings.map(({ code, cells }) => [code, cells])).toEqual([
    ["unread-reference", ["A3"]],
    ["unread-content", ["B4"]],
  ]);
});
