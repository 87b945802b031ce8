import fc from "fast-check";
import { ownActions } from "../../../src/plan/own-actions.ts";
import { checkReturn } from "../../../src/check/check-return.ts";
import type { CheckedWorkbook } from "../../../src/check/check-workbook.ts";
import type { Return } from "../../../src/read/return.ts";
import { pictureOfReturn } from "../../../src/report/picture/picture-of-return.ts";
import type { Picture } from "../../../src/report/picture/picture.ts";
import type { Workbook } from "../../../src/workbook/workbook.ts";
import { answerAt, checkOf, returnOf, type SampleRow } from "../../support/return-of.ts";
import { samplePlan } from "../../support/sample-plan.ts";
import { workbookOf } from "../../support/workbook-of.ts";

const PLAN = samplePlan();

function checked(
  rows: readonly SampleRow[],
  partner: string | null = "exc",
  given: Partial<Return> = {},
): CheckedWorkbook {
  const identity = {
    ...returnOf(rows).identity,
    roundDay: "2018-11-14",
    partner: answerAt("EXC"),
  };
  const reading = returnOf(rows, { identity, ...given });
  const findings = checkReturn({ ...checkOf(rows), return: reading, partner });
  return { reading, plan: PLAN, partner, findings };
}

/** The sheet as the rows above have it, with two references that nobody answered. */
function sheetOfRows(rows: readonly SampleRow[]): Workbook {
  const refs = rows.map(({ ref }) => [typeof ref === "string" ? ref : null]);
  return workbookOf({ Updates: [["Strategy Action Plan Ref"], ...refs, ["1a"], ["1B "]] });
}

function pictureOf(...given: Parameters<typeof checked>): Picture {
  return pictureOfReturn(checked(...given), sheetOfRows(given[0]));
}

function bars(picture: Picture): Record<string, number> {
  const [chart] = picture.charts;
  return Object.fromEntries((chart?.bars ?? []).map(({ label, total }) => [label, total]));
}

function facts(picture: Picture): Record<string, string> {
  return Object.fromEntries(picture.facts.map(({ label, value }) => [label, value]));
}

const DONE: SampleRow = { ref: "1a", taken: "Trained 40 staff", status: "on track" };

describe("a return's picture", () => {
  test("counts the partner's own actions by the plan's statuses, each once", () => {
    expect(bars(pictureOf([DONE]))).toEqual({
      "Not started": 0,
      "In progress – on track": 1,
      "In progress – at risk": 0,
      "In progress – off track": 0,
      Blocked: 0,
      Complete: 0,
      Withdrawn: 0,
      "No status yet": 1,
    });
  });

  test("an action told twice counts once, another partner's row not at all", () => {
    const rows = [
      DONE,
      { ...DONE, status: "Blocked" },
      { ref: "1b", by: "EXP", status: "Blocked" },
    ];
    const counted = bars(pictureOf(rows));
    expect(counted["In progress – on track"]).toBe(1);
    expect(counted["Blocked"]).toBe(0);
    expect(counted["No status yet"]).toBe(1);
  });

  test("a status that the plan does not have is told apart", () => {
    expect(bars(pictureOf([{ ...DONE, status: "plodding" }]))["Status not in the list"]).toBe(1);
  });

  test("a contributor is not said to owe a status", () => {
    expect(bars(pictureOf([], "exp"))).toMatchObject({
      "Contributes, no status owed": 1,
      "No status yet": 1,
    });
  });

  test("says whose it is, for when, and what is ready", () => {
    expect(facts(pictureOf([DONE]))).toEqual({
      Partner: "Exampleton Council",
      Plan: PLAN.title,
      Round: "14 November 2018",
      "Send back by": "7 November 2018",
      Updates: "1 of 1 row ready",
      "To mend": "1 query",
      "Own actions with an update": "1 of 2 actions",
    });
  });

  test("lists own actions without an update and leads to their cells", () => {
    const [untold] = pictureOf([DONE]).lists;
    expect(untold?.lines).toEqual([
      {
        text: "1b Agree quality standards",
        note: expect.stringMatching(/^Lead\. Due: /u) as string,
        place: { sheet: "Updates", cell: "A4" },
      },
    ]);
  });

  test("a line has no place where the form does not list the action", () => {
    const none = pictureOfReturn(checked([DONE]), workbookOf({ Updates: [["Ref"], ["1a"]] }));
    expect(none.lists[0]?.lines.map(({ place }) => place)).toEqual([null]);
  });

  test("lists updates without a status, as the check finds them", () => {
    const [, without] = pictureOf([{ ref: "1a", taken: "Trained 40 staff" }]).lists;
    expect(without?.lines.map(({ text, place }) => [text, place?.cell])).toEqual([
      ["1a Train the workforce", "F2"],
    ]);
  });

  test("a nil return owes nothing", () => {
    const picture = pictureOf([], "exc", { nil: answerAt("Yes") });
    expect(picture.lists[0]).toMatchObject({
      lines: [],
      none: "The return says that there is nothing to report this round.",
    });
    expect(facts(picture)["Nothing to report this round"]).toBe("Yes");
  });

  test("a partner without an action is told so", () => {
    expect(pictureOf([DONE], "exh")).toMatchObject({
      charts: [],
      lists: [{ lines: [], none: "The plan has no action of this partner's." }, {}],
    });
  });

  test("a return of nobody shows what it reports on", () => {
    const picture = pictureOf([DONE], null, { identity: returnOf([]).identity });
    expect(facts(picture)).toMatchObject({ Partner: "Not named", Round: "Not named" });
    expect(picture.charts[0]?.bars.reduce((sum, { total }) => sum + total, 0)).toBe(1);
  });

  test("a return of another plan says only that", () => {
    const identity = { ...returnOf([]).identity, plan: answerAt("Another plan") };
    const picture = pictureOf([DONE], "exc", { identity });
    expect(picture.charts).toEqual([]);
    expect(picture.lists.map(({ title, lines }) => [title, lines[0]?.text])).toEqual([
      ["To mend first", expect.stringContaining('This return is for "Another plan"')],
    ]);
    const told = facts(picture);
    expect(told).toMatchObject({ "Checked against": PLAN.title, Updates: "Rows not checked" });
    expect(Object.keys(told)).not.toContain("Plan");
    expect(Object.keys(told)).not.toContain("Send back by");
  });

  test("a workbook without a table is not said to have no update", () => {
    const picture = pictureOf([], "exc", { layout: "unknown", tables: [] });
    expect(facts(picture)["Updates"]).toBe("Rows not checked");
  });

  test("what has nothing to mend says so as a sentence begins", () => {
    const given = { ...checked([DONE]), findings: [] };
    expect(facts(pictureOfReturn(given, sheetOfRows([DONE])))["To mend"]).toBe("Nothing to mend");
  });

  test("a form that asks for no status is not said to lack one", () => {
    const tables = returnOf([DONE], { without: ["status"] }).tables;
    const picture = pictureOf([{ ref: "1a", taken: "Trained 40 staff" }], "exc", { tables });
    expect(bars(picture)).toMatchObject({ "The form asks for no status": 1, "No status yet": 1 });
    expect(picture.lists[1]?.lines).toEqual([]);
  });
});

const arbitraryRow = fc.record({
  ref: fc.constantFrom("1a", "1b", "1c", "2a", "2", "9z", ""),
  by: fc.constantFrom("", "EXC", "EXP", "Nobody known"),
  taken: fc.constantFrom("", "Trained staff", "TBC"),
  status: fc.constantFrom("", "on track", "Blocked", "plodding"),
});

test("bars add up to the partner's own actions, and every one without an update is listed", () => {
  const partner = fc.constantFrom("exc", "exp", "exw", "exh");
  fc.assert(
    fc.property(fc.array(arbitraryRow, { maxLength: 8 }), partner, (rows, id) => {
      const own = ownActions(PLAN, id).length;
      const picture = pictureOf(rows, id);
      fc.pre(picture.lists[0]?.title !== "To mend first");
      const counted = Object.values(bars(picture)).reduce((sum, one) => sum + one, 0);
      expect(counted).toBe(own);
      const untold = picture.lists[0]?.lines.length ?? 0;
      expect(facts(picture)["Own actions with an update"]).toMatch(`${own - untold} of ${own} `);
    }),
    { numRuns: 60 },
  );
});
