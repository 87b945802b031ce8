import { readReturn } from "../../src/read/read-return.ts";
import { TEMPLATE_COLUMNS } from "../../src/plan/return-template.ts";
import { samplePlan } from "../support/sample-plan.ts";
import { workbookOf } from "../support/workbook-of.ts";

const HEADINGS = TEMPLATE_COLUMNS.map(({ heading }) => heading);

function outline(headings: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const read = readReturn(workbookOf({ Updates: [headings, ...rows] }), samplePlan());
  return read.rows.map(
    ({ reference, answers }) =>
      `${reference.kind === "action" ? reference.ref : reference.kind}: ${answers["action-taken"]?.text ?? ""}`,
  );
}

test("words below a printed reference that was left blank are an update of their own", () => {
  expect(outline(HEADINGS, [["1a"], ["2a"], ["", "Whose is this?"]])).toEqual([
    "missing: Whose is this?",
  ]);
});

test("words below an update run on from it", () => {
  expect(outline(HEADINGS, [["1a"], ["2a", "Hub open."], ["", "Two staff."]])).toEqual([
    "2a: Hub open.\nTwo staff.",
  ]);
});

test("in a table of other columns they belong to the reference above", () => {
  const progress = ["Action Plan Ref", "Progress"];
  expect(outline(progress, [["1a"], ["2a"], ["", "Hub open."]])).toEqual(["2a: Hub open."]);
});
