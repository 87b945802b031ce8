import fc from "fast-check";
import { planBasis } from "../../../src/check/check-basis.ts";
import { checkWorkbook } from "../../../src/check/check-workbook.ts";
import { toA1 } from "../../../src/workbook/address.ts";
import { sampleAction, samplePlan } from "../../support/sample-plan.ts";
import { workbookOf } from "../../support/workbook-of.ts";

const HEADINGS = ["Ref", "Action", "Lead", "Measure", "By when", "RAG", "Latest position"];
const ACTIONS = [
  ["1a", "Open a hub for families in the north of the town", "EXC", "A hub is open", "March 2020"],
  ["1b", "Train every midwife in asking the question", "EXP", "Staff trained", "June 2021"],
  ["2a", "Agree one pathway between the trusts", "EXW", "A pathway is signed", "May 2022"],
  ["2b", "Publish a directory of help for carers", "EXC", "It is published", "April 2019"],
] as const;
const plan = samplePlan({
  actions: ACTIONS.map(([ref, title, lead, measure, timescale]) =>
    sampleAction(ref, { title, lead, measure, timescale }),
  ),
});

/** The plan sent back with one cell changed: everything in it that the tool says or keeps, by cell. */
function saidOf(row: number, column: number, text: string): Map<string, string> {
  const body: string[][] = ACTIONS.map((cells) => [...cells, "", ""]);
  const changed = body[row];
  if (changed) changed[column] = text;
  const grid = [HEADINGS, ...body.map((cells) => cells.map((cell) => cell || undefined))];
  const { reading, findings } = checkWorkbook(workbookOf({ Plan: grid }), planBasis(plan));
  const kept = reading.rows.flatMap(({ answers, extras }) => [
    ...Object.values(answers),
    ...extras.map(({ answer }) => answer),
  ]);
  return new Map([
    ...kept.flatMap(({ sources, text }) =>
      sources.map(({ address }) => [toA1(address), text] as const),
    ),
    ...findings.flatMap(({ cells, message }) => cells.map((cell) => [cell, message] as const)),
  ]);
}

const at = (row: number, column: number): string => toA1({ row: row + 1, column });

describe("one changed cell of a plan that is sent back", () => {
  test("says nothing while no cell is changed", () => {
    expect([...saidOf(0, 0, "1a").values()]).toEqual([]);
  });

  test.each([
    ["a date", 4, "June 2023", 'This cell says "June 2023", and the plan says "May 2022".'],
    ["a reference", 0, "9z", 'This cell says "9z", and the plan says "2a".'],
    ["a lead", 2, "EXP", 'This cell says "EXP", and the plan says "EXW".'],
    [
      "a measure",
      3,
      "Nothing",
      'This cell says "Nothing", and the plan says "A pathway is signed".',
    ],
  ])("%s alone is named with its cell, before and after", (_, column, text, message) => {
    expect(saidOf(2, column, text).get(at(2, column))).toContain(message);
  });

  test("whichever it is, is an answer, kept beside one, or named", () => {
    fc.assert(
      fc.property(
        fc.nat(ACTIONS.length - 1),
        fc.nat(HEADINGS.length - 1),
        fc.constantFrom(
          "Withdrawn",
          "June 2024",
          "EXT",
          "The lease was signed in the spring",
          "✓",
          "9z",
        ),
        (row, column, text) => {
          expect(saidOf(row, column, text).has(at(row, column))).toBe(true);
        },
      ),
    );
  });
});
