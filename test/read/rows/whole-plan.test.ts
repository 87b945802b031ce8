import { checkWorkbook } from "../../../src/check/check-workbook.ts";
import { planBasis } from "../../../src/check/check-basis.ts";
import { NO_HINTS } from "../../../src/read/reading-hints.ts";
import { readReturn } from "../../../src/read/read-return.ts";
import type { Return } from "../../../src/read/return.ts";
import { sampleAction, samplePlan } from "../../support/sample-plan.ts";
import { workbookOf, type GridCell } from "../../support/workbook-of.ts";

const WORDINGS = {
  "1a": "Open a hub for families in the north of the town",
  "1b": "Train every midwife in asking the first question",
  "2a": "Agree one pathway between the trusts and the police",
} as const;
const plan = samplePlan({
  actions: Object.entries(WORDINGS).map(([ref, title]) =>
    sampleAction(ref, { title, lead: "EXC", timescale: "March 2020" }),
  ),
});
const rows = Object.entries(WORDINGS).map(([ref, title]) => [ref, title, "EXC", "March 2020"]);

function read(grid: readonly (readonly GridCell[])[]): Return {
  return readReturn(workbookOf({ Plan: grid }), plan);
}

/** The plan sent back under these headings, with answers in its second row. */
function sentBack(headings: readonly string[], answers: readonly GridCell[]): GridCell[][] {
  return [[...headings], ...rows.map((row, at) => (at === 1 ? [...row, ...answers] : [...row]))];
}

function updates({ rows: found }: Return): unknown[] {
  return found.map(({ reference, answers }) => [
    reference.kind === "action" ? reference.ref : reference.kind,
    answers.status?.text,
    answers["action-taken"]?.text,
  ]);
}

describe("a plan that is sent back", () => {
  test.each([
    ["Ref", "Action", "Lead", "Target date", "Status", "Update"],
    ["No.", "What will we do?", "Owner", "By when", "RAG", "Latest position"],
    ["Action number", "Agreed action", "Lead agency", "Deadline", "Progress status", "Remarks"],
    ["Ref", "Activity", "Led by", "Due", "Position (RAG)", "Notes"],
  ])(
    "holds an update only where progress is filled in: %s | %s | %s | %s | %s | %s",
    (...headings) => {
      const found = read(sentBack(headings, ["Complete", "Forty were trained in the spring."]));
      expect([found.layout, ...updates(found)]).toEqual([
        "whole-plan",
        ["1b", "Complete", "Forty were trained in the spring."],
      ]);
      expect(found.tables[0]?.missing).toEqual([]);
    },
  );

  test("may hold a status alone", () => {
    const found = read(sentBack(["Ref", "Action", "Lead", "Target date", "Status"], ["Complete"]));
    expect(updates(found)).toEqual([["1b", "Complete", undefined]]);
  });

  test("may have no references: its wording tells the action", () => {
    const headings = ["Action", "Lead", "Target date", "Status", "Update"];
    const grid = [
      headings,
      ...rows.map(([, ...row], at) => (at === 2 ? [...row, "Complete", "Signed."] : row)),
    ];
    expect(updates(read(grid))).toEqual([["2a", "Complete", "Signed."]]);
  });

  test("proposes a date only where it differs from the plan's", () => {
    const headings = ["Ref", "Action", "Lead", "Target date", "Status"];
    const grid = sentBack(headings, ["Complete"]);
    const moved = grid.map((row, at) =>
      at === 2 ? [row[0], row[1], row[2], "June 2021", row[4]] : row,
    );
    const finish = (found: Return): unknown =>
      found.rows.map(({ answers }) => answers.finish?.text);
    expect([finish(read(grid)), finish(read(moved))]).toEqual([[undefined], ["June 2021"]]);
  });

  test("keeps a column that the team filled beside the answer, and says nothing of untouched rows", () => {
    const headings = ["Ref", "Action", "Lead", "Target date", "Resources", "Update"];
    const filled = rows.map((row, at) => [
      ...row,
      "Within budget",
      ...(at === 0 ? ["It opened."] : []),
    ]);
    const found = read([headings, ...filled]);
    expect(updates(found)).toEqual([["1a", undefined, "It opened."]]);
    expect(
      found.rows[0]?.extras.map(({ heading, answer }) => `${heading}: ${answer.text}`),
    ).toContain("Resources: Within budget");
    expect(found.unread).toEqual([]);
  });
});

describe("a column of the plan that the team filled", () => {
  test.each([
    ["Cost", "tbc", "£4.2m"],
    ["Budget code", "TBC", "B204"],
    ["Milestones", "To be confirmed", "A first sketch by June 2019"],
  ])("gives no finding: %s with %s", (heading, placeholder, text) => {
    const headings = ["Ref", "Action", "Lead", "Target date", heading, "Status", "Update"];
    const grid = rows.map((row, at) =>
      at === 1 ? [...row, placeholder, "Complete", "Forty were trained."] : [...row, text],
    );
    const { findings } = checkWorkbook(workbookOf({ Plan: [headings, ...grid] }), planBasis(plan));
    const about = findings.filter(({ cells }) => cells.some((cell) => cell.startsWith("E")));
    expect(about).toEqual([]);
  });
});

describe("two columns that could be the update", () => {
  test.each([
    ["Progress update 14 November 2018", "Comments"],
    ["Progress since last meeting", "Commentary"],
    ["What have we done this quarter?", "Narrative"],
    ["Action taken", "Notes"],
    ["Update", "Activity"],
  ])("%s is taken before %s, wherever it stands, and a finding names both", (real, rival) => {
    const cells = new Map([
      [real, "Signed up twelve ambassadors."],
      [rival, "Please treat as confidential"],
    ]);
    for (const order of [
      [real, rival],
      [rival, real],
    ]) {
      const grid = [
        ["Action Plan Ref", "Stakeholder", ...order, "Status"],
        ["1a", "EXC", ...order.map((heading) => cells.get(heading)), "On track"],
      ];
      const { reading, findings } = checkWorkbook(workbookOf({ Sheet1: grid }), planBasis(plan));
      expect(reading.rows.map(({ answers }) => answers["action-taken"]?.text)).toEqual([
        "Signed up twelve ambassadors.",
      ]);
      expect(reading.rows[0]?.extras.map(({ answer, repeats }) => [answer.text, repeats])).toEqual([
        ["Please treat as confidential", undefined],
      ]);
      const [found] = findings.filter(({ code }) => code === "rival-heading");
      expect(found?.found).toBe(`"${real}" and "${rival}"`);
    }
  });

  test("a date in any heading tells the round", () => {
    const grid = [
      ["Ref", "Agency", "What have we done?", "Status at 14 November 2018"],
      ["1a", "EXC", "It opened.", "On track"],
    ];
    expect(read(grid).identity.roundDay).toBe("2018-11-14");
  });

  test("two tables beside each other are two, with or without a free column between them", () => {
    const headings = ["Reference", "Body", "November 2018 update"];
    const [left, right] = [
      ["1a", "EXC", "It opened."],
      ["1b", "EXP", "Forty came."],
    ];
    for (const gap of [[], [undefined]]) {
      const found = read([
        [...headings, ...gap, ...headings],
        [...left, ...gap, ...right],
      ]);
      expect(updates(found)).toEqual([
        ["1a", undefined, "It opened."],
        ["1b", undefined, "Forty came."],
      ]);
    }
  });
});

describe("what a person said of a column", () => {
  const grid = [
    ["Ref", "Agency", "Our view", "Bits"],
    ["1a", "EXC", "On track", "It opened."],
    ["1b", "EXC", "Complete", "Forty came."],
  ];

  test.each([
    [
      "by its heading",
      { about: "Bits", answer: "update" },
      { about: "Our view", answer: "status" },
    ],
    ["by its place", { about: "Plan!D", answer: "update" }, { about: "Plan!C", answer: "status" }],
  ])("beats every guess, %s", (_, ...answers) => {
    const found = readReturn(workbookOf({ Plan: grid }), plan, undefined, { ...NO_HINTS, answers });
    expect(updates(found)).toEqual([
      ["1a", "On track", "It opened."],
      ["1b", "Complete", "Forty came."],
    ]);
  });

  test("is kept in the plan's headings", () => {
    const told = { ...plan, headings: { update: ["Bits"], status: ["Our view"] } };
    const found = readReturn(workbookOf({ Plan: grid }), told);
    expect(updates(found).map((row) => String(row))).toEqual([
      "1a,On track,It opened.",
      "1b,Complete,Forty came.",
    ]);
  });
});
