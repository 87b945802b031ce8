import { workbookOf, type GridCell } from "../../support/workbook-of.ts";
import { readBook, readGrid } from "./read-grid.ts";

const TITLE = "Exampleton Clean Rivers Strategy 2021 to 2026";
const TABLE: GridCell[][] = [
  ["Ref", "Action", "Lead", "Measure", "Deadline"],
  ["A1", "Test the water", "EXB", "Results", "2021/22"],
];

function readBelow(...lines: readonly (readonly GridCell[])[]): string | null {
  return readGrid([...lines, ...TABLE]).form.title;
}

test.each<[string, GridCell[][]]>([
  ["the first line", [[TITLE]]],
  ["below blank rows, away from the first column", [[], [undefined, TITLE], []]],
  ["above a section's banner", [[TITLE], ["A. Clean water"]]],
  ["below a label", [["Organisation", "Exampleton Council"], [TITLE]]],
  ["below a marking and an instruction", [["DRAFT"], ["This sheet is for leads"], [TITLE]]],
  ["above a line of its own", [[TITLE], ["Agreed by the board"]]],
])("the plan's title is %s", (_where, lines) => {
  expect(readBelow(...lines)).toBe(TITLE);
});

test.each<[string, GridCell[][]]>([
  ["nothing", []],
  ["a section's banner", [["A. Clean water"]]],
  ["a banner before the line", [["Section A: Clean water"], ["All for the river"]]],
  ["an aim", [["Aim: a clean river"]]],
  ["a sentence", [["This plan sets out what we will do."]]],
  ["one word", [["Confidential"]]],
  ["a number", [[2026]]],
  ["a row of several cells", [["Owner", "A Officer"]]],
])("%s gives no title", (_what, lines) => {
  expect(readBelow(...lines)).toBeNull();
});

test("the title is that above the first table of actions, not one on a sheet without", () => {
  const book = workbookOf({ Notes: [["Some other words"]], Plan: [[TITLE], ...TABLE] });
  expect(readBook(book).form.title).toBe(TITLE);
});
