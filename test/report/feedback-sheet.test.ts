import { feedbackEdits } from "../../src/report/feedback-sheet.ts";
import type { AddFirstSheet, Edit } from "../../src/workbook/edit.ts";
import { findingOf } from "../support/finding-of.ts";
import { sheetOf, workbookOf } from "../support/workbook-of.ts";

const WORKBOOK = workbookOf({ Updates: [["Ref"]], Other: [["x"]] });
const ERROR = findingOf({ cells: ["F2", "F10"] });
const QUERY = findingOf({ severity: "query", cells: ["F2", "E2"], message: "Confirm it" });

function sheetIn(edits: readonly Edit[]): AddFirstSheet | undefined {
  return edits.find((edit) => edit.kind === "add-first-sheet");
}

function marksIn(edits: readonly Edit[]): unknown[] {
  return edits.filter(({ kind }) => kind === "mark-cells");
}

test("nothing to mend needs no edit", () => {
  expect(feedbackEdits([], "a.xlsx", WORKBOOK)).toEqual([]);
});

test("the first sheet tells every finding in words, with a link to its cell", () => {
  const sheet = sheetIn(feedbackEdits([ERROR, QUERY], "a.xlsx", WORKBOOK));
  expect(sheet?.rows.map((row) => row.map(({ value }) => value))).toEqual([
    ["What to mend in this return"],
    [
      "a.xlsx: 1 error and 1 query. Mend every error, confirm or change every query, and send the return again.",
    ],
    ["Cells with an error are marked red and cells with a query blue; the rest is as you sent it."],
    [],
    ["Kind", "Sheet", "Cell", "Heading", "What to mend"],
    ["Error", "Updates", "F2, F10", "Status of Action", "Select the status of action"],
    ["Query", "Updates", "F2, E2", "Status of Action", "Confirm it"],
  ]);
  expect(sheet?.rows[5]?.[2]?.link).toEqual({ sheet: "Updates", address: { row: 1, column: 5 } });
  expect(sheet?.widths).toHaveLength(5);
});

test("a cell with an error and a query is marked once, as an error", () => {
  expect(marksIn(feedbackEdits([ERROR, QUERY], "a.xlsx", WORKBOOK))).toEqual([
    {
      kind: "mark-cells",
      sheet: "Updates",
      addresses: [
        { row: 1, column: 5 },
        { row: 9, column: 5 },
      ],
      fill: "FFD6D6",
    },
    { kind: "mark-cells", sheet: "Updates", addresses: [{ row: 1, column: 4 }], fill: "BDD7EE" },
  ]);
});

test("a finding about the whole file is told and marks nothing", () => {
  const edits = feedbackEdits([findingOf({ sheet: null, cells: [] })], "a.xlsx", WORKBOOK);
  expect(marksIn(edits)).toEqual([]);
  expect(sheetIn(edits)?.rows[5]?.slice(1, 3)).toEqual([
    { value: "The file", look: "text" },
    { value: null, look: "text" },
  ]);
});

test("a hidden sheet is named without a link, for the click would lead nowhere", () => {
  const hidden = { ...WORKBOOK, sheets: [sheetOf("Updates", [["x"]], { visibility: "hidden" })] };
  expect(sheetIn(feedbackEdits([ERROR], "a.xlsx", hidden))?.rows[5]?.[2]).toEqual({
    value: "F2, F10",
    look: "text",
  });
});

test("a return that was marked before keeps its sheet", () => {
  const again = workbookOf({ "TO MEND": [["x"]], "To mend 2": [["x"]], Updates: [["x"]] });
  expect(sheetIn(feedbackEdits([ERROR], "a.xlsx", again))?.name).toBe("To mend 3");
});

test("a sheet that is not in the workbook is not marked", () => {
  expect(marksIn(feedbackEdits([findingOf({ sheet: "Gone" })], "a.xlsx", WORKBOOK))).toEqual([]);
});
