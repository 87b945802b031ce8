import fc from "fast-check";
import { planBasis } from "../../src/check/check-basis.ts";
import { checkWorkbook, type CheckedWorkbook } from "../../src/check/check-workbook.ts";
import { ruleContext } from "../../src/check/rule-context.ts";
import { RULES } from "../../src/check/rules.ts";
import { sureMends } from "../../src/finding/sure-mends.ts";
import { TEMPLATE_COLUMNS } from "../../src/plan/return-template.ts";
import type { Workbook } from "../../src/workbook/workbook.ts";
import { applyMends } from "../support/apply-mends.ts";
import { samplePlan } from "../support/sample-plan.ts";
import { workbookOf, type GridCell } from "../support/workbook-of.ts";

const plan = samplePlan();
const round = { date: "2018-11-14", returnsDue: "2018-11-07" };
const HEADINGS = TEMPLATE_COLUMNS.map(({ heading }) => heading);

const check = (workbook: Workbook): CheckedWorkbook =>
  checkWorkbook(workbook, planBasis(plan, round));

/** An error of one rule, with its cells. */
interface CellErrors {
  readonly code: string;
  readonly cells: readonly string[];
}

/** Every error of every cell, also where an earlier fault of the cell hides it. */
function errorsOf({ reading, partner }: CheckedWorkbook): CellErrors[] {
  const context = ruleContext({ return: reading, plan, kpis: null, partner, round, previous: [] });
  return RULES.filter(({ severity }) => severity === "error").flatMap(({ code, check: faults }) =>
    faults(context).map(({ sheet, cells }) => ({
      code,
      cells: cells.map((cell) => `${sheet ?? ""} ${cell}`),
    })),
  );
}

const named = ({ code, cells }: CellErrors): string[] => cells.map((cell) => `${code} ${cell}`);

/**
 * Errors that were not there before. Left out is a second row for an action that was there all the time: a
 * mended neighbour can be what an unknown reference lacked to be understood.
 */
function newErrors(before: CheckedWorkbook, after: CheckedWorkbook): string[] {
  const earlier = new Set(errorsOf(before).flatMap(named));
  const wasUnknown = (cell: string): boolean => earlier.has(`unknown-reference ${cell}`);
  return errorsOf(after)
    .filter(({ code, cells }) => code !== "duplicate-reference" || !cells.some(wasUnknown))
    .flatMap(named)
    .filter((error) => !earlier.has(error));
}

/** The cells with a sure mend, each with the rule that says so. */
function mendedCells({ findings }: CheckedWorkbook): string[] {
  return findings.flatMap(({ code, sheet, mends = [] }) =>
    mends.map(({ cell }) => `${code} ${sheet ?? ""} ${cell}`),
  );
}

const spaced = (words: fc.Arbitrary<string>): fc.Arbitrary<string> => {
  const space = fc.constantFrom("", "", "", " ", "  ", "\u00A0", "\u200B");
  return fc.tuple(space, words, space).map(([before, text, after]) => before + text + after);
};
const references = ["1a", "1B", "lb", "1с", "2a", "21", "2l", "1 1a", "5a", "1a: Train", "", "2"];
const statuses = [
  "Complete",
  "done",
  "In progress - on track",
  "Blосked",
  "Not  started",
  "Fine",
  "",
];
const dates = [
  "14/11/2019",
  "03/04/2019",
  "14 November 2018",
  "2020-03-31",
  "TBC",
  "May 2019",
  "04/25/2019",
  "",
];
const date = spaced(fc.constantFrom(...dates));
const text = spaced(fc.constantFrom("Trained  staff", "Ring 0121 496 0123", "TBC", ""));

const row = fc
  .tuple(
    fc.oneof(spaced(fc.constantFrom(...references)), fc.constant(21)),
    text,
    text,
    date,
    date,
    fc.oneof(spaced(fc.constantFrom(...statuses)), fc.constant({ value: "done ", formula: "Z9" })),
    date,
    date,
    text,
    text,
  )
  .map((cells): GridCell[] => cells.map((cell) => (cell === "" ? undefined : cell)));

const workbook = fc
  .record({
    partner: spaced(fc.constantFrom("EXC", "Exampleton Council", "EP", "Nobody")),
    rows: fc.array(row, { maxLength: 6 }),
    dateSystem: fc.constantFrom<1900 | 1904>(1900, 1904),
  })
  .map(({ partner, rows, dateSystem }) => ({
    ...workbookOf({
      "Start here": [["Partner", partner]],
      Updates: [HEADINGS, ...rows],
    }),
    dateSystem,
  }));

test("all sure mends together take their findings away and bring no error", () => {
  let mended = 0;
  fc.assert(
    fc.property(workbook, (given) => {
      const before = check(given);
      const mends = sureMends(before.findings);
      mended += mends.length;
      const after = check(applyMends(given, mends));
      expect(newErrors(before, after)).toEqual([]);
      expect(mendedCells(after).filter((cell) => mendedCells(before).includes(cell))).toEqual([]);
    }),
    { numRuns: 100 },
  );
  expect(mended).toBeGreaterThan(100);
});

test("a second mending finds only what the first uncovered, a third nothing", () => {
  fc.assert(
    fc.property(workbook, (given) => {
      const once = applyMends(given, sureMends(check(given).findings));
      const twice = applyMends(once, sureMends(check(once).findings));
      expect(sureMends(check(twice).findings)).toEqual([]);
    }),
    { numRuns: 50 },
  );
});
