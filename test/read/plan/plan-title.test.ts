import { readPlanWorkbook } from "../../../src/read/plan/read-plan-workbook.ts";
import { samplePlan } from "../../support/sample-plan.ts";
import { workbookOf, type GridCell } from "../../support/workbook-of.ts";

const TITLE = "Exampleton Clean Rivers Strategy 2021 to 2026";
const TABLE: GridCell[][] = [
  ["Ref", "Action", "Lead", "Measure", "Deadline"],
  ["A1", "Test the water", "EXB", "Results", "2021/22"],
];

function readBelow(...lines: readonly (readonly GridCell[])[]): {
  title: string | null;
  unread: string[];
} {
  const { title, findings } = readPlanWorkbook(
    workbookOf({ Plan: [...lines, ...TABLE] }),
    samplePlan({ title: "New plan", sections: [], actions: [] }),
  );
  const unread = findings.filter(({ code }) => code === "unread-content");
  return { title, unread: unread.flatMap(({ cells }) => cells) };
}

test.each<[string, GridCell[][], string[]]>([
  ["the first line", [[TITLE]], []],
  ["below blank rows, away from the first column", [[], [undefined, TITLE], []], []],
  ["above a section's banner", [[TITLE], ["A. Clean water"]], []],
  ["below a label", [["Organisation", "Exampleton Council"], [TITLE]], ["A1", "B1"]],
  ["below a marking and an instruction", [["DRAFT"], ["This sheet is for leads"], [TITLE]], ["A1"]],
  ["above a line of its own", [[TITLE], ["Agreed by the board"]], ["A2"]],
])("the plan's title is %s, and is explained", (_where, lines, unread) => {
  expect(readBelow(...lines)).toEqual({ title: TITLE, unread });
});

test.each<[string, GridCell[][], string[]]>([
  ["nothing", [], []],
  ["a section's banner", [["A. Clean water"]], []],
  ["a banner before the line", [["Section A: Clean water"], ["All for the river"]], ["A2"]],
  ["an aim", [["Aim: a clean river"]], []],
  ["a sentence", [["This plan sets out what we will do."]], ["A1"]],
  ["a long text, and then a short one", [["river ".repeat(30)], ["All for it"]], ["A1", "A2"]],
  ["one word", [["Confidential"]], ["A1"]],
  ["a number", [[2026]], ["A1"]],
  ["a row of several cells", [["Owner", "A Officer"]], ["A1", "B1"]],
])("%s gives no title", (_what, lines, unread) => {
  expect(readBelow(...lines)).toEqual({ title: null, unread });
});

test("the title is that above the first table of actions, not one on a sheet without", () => {
  const book = workbookOf({ Notes: [["Some other words"]], Plan: [[TITLE], ...TABLE] });
  expect(readPlanWorkbook(book, samplePlan({ actions: [] })).title).toBe(TITLE);
});
