import type { UpdateField } from "../../src/plan/column-fields.ts";
import { readReturn } from "../../src/read/read-return.ts";
import type { Return } from "../../src/read/return.ts";
import { toA1 } from "../../src/workbook/address.ts";
import { samplePlan } from "../support/sample-plan.ts";
import { sheetOf, workbookOf, type GridCell } from "../support/workbook-of.ts";

const plan = samplePlan();

/** Rows as `reference → action | text | other answers`, with the cell of the text. */
function outline(read: Return): string[] {
  return read.rows.map((row) => {
    const { reference, answers } = row;
    const ref =
      reference.kind === "action"
        ? reference.ref
        : reference.kind === "section"
          ? `section ${reference.section}`
          : reference.kind;
    const cell = answers["action-taken"]?.sources[0]?.address;
    const text = (answers["action-taken"]?.text ?? "").replaceAll("\n", "/");
    return `${ref} ${cell ? toA1(cell) : "-"} ${text}`.trim();
  });
}

function fieldsOf(read: Return): (UpdateField | null)[] {
  return read.tables[0]?.headings.map(({ field }) => field) ?? [];
}

const TRACKING: GridCell[][] = [
  ["Appendix 1: ACTION PLAN TRACKING TEMPLATE"],
  [],
  ["This form is to be completed to record your actions supporting the plan."],
  [],
  [
    "1. Whole",
    "System Actions: (write in action plan reference number in left colu",
    "mn e.g. 1a, 1b, 1c, 1",
    "d)",
  ],
  ["Strategy", undefined, "Individual(a)", "Target Date"],
  ["Action", "Action Taken", "Individual(s) Responsible", "Start", "Finish", "Status of Action"],
  ["Plan Ref", undefined, "responsible"],
  ["1a", "Training needs studied", "A Officer", "1 April 2018", "31 March 2019", "on track"],
  [undefined, "and a second course planned"],
  ["1b"],
  [
    "2. Earl",
    "y help Actions (write in action plan reference",
    "number in left colu",
    "m-m-1mn e.g. 2a, 2",
    "2b)",
  ],
  [2, "Forum being set up", undefined, undefined, undefined, "< Select >"],
  [21, "Volunteers found"],
];

describe("the four-block tracking form", () => {
  const read = readReturn(workbookOf({ Form: TRACKING }), plan);

  test("is found below its title, with its broken heading flattened", () => {
    expect(read.layout).toBe("tracking-form");
    expect(fieldsOf(read)).toEqual([
      "reference",
      "action-taken",
      "responsible",
      "start",
      "finish",
      "status",
    ]);
    expect(read.tables[0]?.headingRow).toBe(5);
    expect(read.tables).toHaveLength(1);
  });

  test("gives its rows under their sections, with the cells they came from", () => {
    expect(outline(read)).toEqual([
      "1a B9 Training needs studied/and a second course planned",
      "section 2 B13 Forum being set up",
      "2l B14 Volunteers found",
    ]);
    expect(read.rows.map(({ section }) => section)).toEqual(["1", "2", "2"]);
    expect(read.rows[0]?.answers["action-taken"]?.sources.map((s) => toA1(s.address))).toEqual([
      "B9",
      "B10",
    ]);
  });

  test("leaves nothing unread: title, instruction and banners are its own", () => {
    expect(read.unread).toEqual([]);
  });
});

const MERGED_HEADING: GridCell[][] = [
  [
    "Strategy Action Plan Ref",
    "Action Taken",
    "Individual(s) Responsible",
    "Target Date",
    undefined,
    "Status of Action",
  ],
  [undefined, undefined, undefined, "Start", "Finish"],
  ["1a", "Done", "A", "1 April 2018", "31 March 2019", "complete"],
];

test("a heading merged over Start and Finish names both", () => {
  const sheet = sheetOf("Form", MERGED_HEADING, {
    merges: ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:F2"],
  });
  const read = readReturn({ sheets: [sheet], names: [], dateSystem: 1900 }, plan);
  expect(read.tables[0]?.headings.map(({ heading }) => heading)).toEqual([
    "Strategy Action Plan Ref",
    "Action Taken",
    "Individual(s) Responsible",
    "Target Date Start",
    "Target Date Finish",
    "Status of Action",
  ]);
  expect(read.rows[0]?.dates.finish?.day).toBe("2019-03-31");
  expect(read.rows[0]?.status).toMatchObject({ kind: "known", id: "complete" });
});

describe("a dated progress table", () => {
  const october = readReturn(
    workbookOf({
      October: [
        ["Action", "Progress updates reported in 16 October 2018"],
        ["Plan Ref"],
        ["1a", "Workforce programmes:-"],
        [undefined, "• a policy is being written"],
        [undefined, "• a health check began"],
        ["1b", "Work on standards has begun."],
      ],
    }),
    plan,
  );

  test("without a Stakeholder column: rows run on, the heading gives the round", () => {
    expect(october.layout).toBe("progress-table");
    expect(outline(october)).toEqual([
      "1a B3 Workforce programmes:-/• a policy is being written/• a health check began",
      "1b B6 Work on standards has begun.",
    ]);
    expect(october.identity).toMatchObject({
      roundDay: "2018-10-16",
      round: { text: "16 October 2018" },
    });
    expect(october.unread).toEqual([]);
  });

  const november = readReturn(
    workbookOf({
      November: [
        ["Action", "Stakeholder", "Progress updates reported in 14 November 2018"],
        ["Plan Ref"],
        ["1a", "EXH", "Policies drafted"],
        [2, "EXP", "A forum is planned"],
        [undefined, "EXW", "Staff are working together"],
        ["2a", "EXC", "Protocols in place"],
        [undefined, undefined, "and learning shared"],
      ],
    }),
    plan,
  );

  test("with a Stakeholder column: a row of another partner without reference is its own", () => {
    expect(outline(november)).toEqual([
      "1a C3 Policies drafted",
      "section 2 C4 A forum is planned",
      "missing C5 Staff are working together",
      "2a C6 Protocols in place/and learning shared",
    ]);
    expect(november.rows.map(({ partner }) => partner)).toMatchObject([
      { kind: "known", id: "exh" },
      { kind: "known", id: "exp" },
      { kind: "known", id: "exw" },
      { kind: "known", id: "exc" },
    ]);
    expect(november.tables[0]?.missing).toEqual([]);
  });
});
