import { readReturn } from "../../../src/read/read-return.ts";
import type { Return } from "../../../src/read/return.ts";
import { samplePlan } from "../../support/sample-plan.ts";
import { workbookOf, type GridCell } from "../../support/workbook-of.ts";

const HEADINGS = ["Ref", "Progress update"];

function readBelow(...lines: readonly (readonly GridCell[])[]): Return {
  const grid = [...lines, [], HEADINGS, ["1a", "Hub open"], ["1b", "Staff trained"]];
  return readReturn(workbookOf({ Sheet1: grid }), samplePlan());
}

const unreadOf = (read: Return): string[] => read.unread.map(({ text }) => text);

test.each([
  ["Progress update, 16 October 2018", "2018-10-16"],
  ["Updates for the round of 14 November 2018", "2018-11-14"],
  ["PROGRESS REPORT - 14/11/2018", "2018-11-14"],
  ["Exampleton Council: updates as at Wednesday 14th November 2018", "2018-11-14"],
  ["Exampleton action plan 2018 to 2023: progress update 14 November 2018", "2018-11-14"],
  ["Progress update, October 2018", null],
])("%s is a title and its day the round's", (title, day) => {
  const read = readBelow([title]);
  expect(read.identity.roundDay).toBe(day);
  expect(unreadOf(read)).toEqual([]);
  expect(read.rows.map(({ row }) => row)).toEqual([3, 4]);
});

test("a title with a day that is no round of the plan may be when it was written", () => {
  const read = readBelow(["Progress update, 31 October 2018"]);
  expect(read.identity.roundDay).toBeNull();
  expect(unreadOf(read)).toEqual([]);
});

test("the round is the title's cell, with the date as it is written", () => {
  expect(readBelow([], [undefined, "Update of 14 November 2018"]).identity.round).toEqual({
    value: "14 November 2018",
    text: "14 November 2018",
    sources: [{ sheet: "Sheet1", address: { row: 1, column: 1 }, heading: null }],
  });
});

test.each([
  "1a update 31 October 2018",
  "Update: the hub opened on 31 October 2018",
  "Report published 31 October 2018",
  "Report by 31 October 2018",
  "Last round 16 October 2018",
  "Progress 31 October 2018",
  `Progress update, 31 October 2018${" and update".repeat(15)}`,
])("%s is no title, and is said", (line) => {
  const read = readBelow([line]);
  expect(read.identity.roundDay).toBeNull();
  expect(unreadOf(read)).toEqual([line]);
});

test("two titles with different days give no round, and both are said", () => {
  const titles = ["Progress update, 16 October 2018", "Progress update, 14 November 2018"];
  const read = readBelow(...titles.map((title) => [title]));
  expect(read.identity).toMatchObject({ round: null, roundDay: null });
  expect(unreadOf(read)).toEqual(titles);
});

test.each([
  ["Progress update, 14 November 2018", []],
  ["Progress update, 16 October 2018", ["Progress update, 16 October 2018"]],
])("a label goes before a title, and one that differs is said: %s", (title, unread) => {
  const read = readBelow([title], ["Round", "14 November 2018"]);
  expect(read.identity.roundDay).toBe("2018-11-14");
  expect(unreadOf(read)).toEqual(unread);
});

test("a dated heading goes before a title", () => {
  const grid = [
    ["Update, 16 October 2018"],
    [],
    ["Ref", "Progress updates reported in 14 November 2018"],
    ["1a", "Hub open"],
  ];
  const read = readReturn(workbookOf({ Sheet1: grid }), samplePlan());
  expect(read.identity.roundDay).toBe("2018-11-14");
  expect(unreadOf(read)).toEqual(["Update, 16 October 2018"]);
});

test.each([
  ["Progress update, 14 November 2018", "2018-11-14", []],
  ["Update: opened 14 November 2018", null, ["Update: opened 14 November 2018"]],
])("beside the table, %s gives the round %s", (beside, day, extras) => {
  const grid = [[...HEADINGS], ["1a", "Hub open", undefined, beside], ["1b", "Staff trained"]];
  const read = readReturn(workbookOf({ Sheet1: grid }), samplePlan());
  expect(read.identity.roundDay).toBe(day);
  expect(read.rows.flatMap((row) => row.extras.map(({ answer }) => answer.text))).toEqual(extras);
  expect(unreadOf(read)).toEqual([]);
});
