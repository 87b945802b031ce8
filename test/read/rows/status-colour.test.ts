import { planBasis } from "../../../src/check/check-basis.ts";
import { checkWorkbook, type CheckedWorkbook } from "../../../src/check/check-workbook.ts";
import { sampleAction, samplePlan } from "../../support/sample-plan.ts";
import { sheetOf } from "../../support/workbook-of.ts";

const ACTIONS = [
  ["1a", "Open a hub for families in the north of the town"],
  ["1b", "Train every midwife in asking the question"],
  ["2a", "Agree one pathway between the trusts"],
  ["2b", "Publish a directory of help for carers"],
] as const;
const plan = samplePlan({
  actions: ACTIONS.map(([ref, title]) => sampleAction(ref, { title })),
});
const STATUS = 2;
const GREEN = "00B050";
const RED = "FF0000";

/** The plan sent back with these fills in its empty status cells, row by row. */
function checked(fills: readonly (string | null)[]): CheckedWorkbook {
  const grid = [["Ref", "Action", "RAG", "Latest position"], ...ACTIONS.map((row) => [...row])];
  const cells = fills.flatMap((fill, at) =>
    fill === null ? [] : [{ address: { row: at + 1, column: STATUS }, fill }],
  );
  const sheet = sheetOf("Plan", grid, { looks: { cells, conditional: [], notes: [], shapes: [] } });
  return checkWorkbook({ sheets: [sheet], names: [], dateSystem: 1900 }, planBasis(plan));
}

const statuses = ({ reading }: CheckedWorkbook): unknown[] =>
  reading.rows.map(({ answers, status }) => [
    answers.status?.text,
    status.kind === "known" ? status.id : status.kind,
  ]);

describe("an empty status cell that is filled with a colour", () => {
  test("is the colour, as in plans, and is asked about", () => {
    const found = checked([GREEN, null, RED, null]);
    expect(statuses(found)).toEqual([
      ["Green (cell colour)", "on-track"],
      ["Red (cell colour)", "off-track"],
    ]);
    const asked = found.findings.filter(({ code }) => code === "reworded-status");
    expect(asked.map(({ cells, severity }) => [...cells, severity])).toEqual([
      ["C2", "query"],
      ["C4", "query"],
    ]);
    expect(asked[0]?.message).toContain("it is the colour of the cell");
  });

  test.each([
    ["a column filled alike from top to bottom", ["FFFF99", "FFFF99", "FFFF99", "FFFF99"]],
    ["grey, for cells not to be filled in", ["BFBFBF", null, null, null]],
    ["white", ["FFFFFF", null, null, null]],
  ])("is no answer: %s", (_, fills) => {
    expect(statuses(checked(fills))).toEqual([]);
  });
});
