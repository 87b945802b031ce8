import type { GridCell } from "../../support/workbook-of.ts";
import { readGrid } from "./read-grid.ts";

const GRID: readonly (readonly GridCell[])[] = [
  ["Ref", "Action", "Lead", "Deadline"],
  ["3j", "Train staff in early help", "Police", "March 2027"],
  ["3k", "Publish a guide for schools", "Housing", "March 2027"],
  ["31", "Open a hub in the town", "Police", "March 2027"],
  [undefined, "Review the referral route", "Housing", "May 2027"],
];

function refsAfter(...answers: readonly (readonly [about: string, answer: string])[]): unknown {
  const { plan, form } = readGrid(
    GRID,
    answers.map(([about, answer]) => ({ about, answer })),
  );
  return [plan.actions.map(({ ref }) => ref), form.questions.map(({ about }) => about)];
}

test("what is not sure of rows, references and years is asked", () => {
  expect(refsAfter()).toEqual([
    ["3j", "3k", "3l", "3m"],
    ["Plan!5", "Plan!4", "Plan"],
  ]);
});

test.each([
  ["Plan!4", "31", ["3j", "3k", "31", "3m"]],
  ["Plan!4", "3l", ["3j", "3k", "3l", "3m"]],
  ["Plan!5", "action", ["3j", "3k", "3l", "3m"]],
  ["plan!5", "Rest of the action above", ["3j", "3k", "3l"]],
  ["Plan", "2026-04-01", ["3j", "3k", "3l", "3m"]],
])("%s=%s settles its question", (about, answer, refs) => {
  const open = ["Plan!5", "Plan!4", "Plan"].filter(
    (one) => one.toLowerCase() !== about.toLowerCase(),
  );
  expect(refsAfter([about, answer])).toEqual([refs, open]);
});

test("every question can be answered, and none is left", () => {
  expect(refsAfter(["Plan!4", "3l"], ["Plan!5", "action"], ["Plan", "2026-04-01"])).toEqual([
    ["3j", "3k", "3l", "3m"],
    [],
  ]);
});
