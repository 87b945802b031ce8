import { writeFile } from "node:fs/promises";
import { openMaster } from "../../../scripts/masters/open-master.ts";
import { runCommand, runForJson, temporaryFolder } from "../../support/run-command.ts";
import { workbookOf, type GridCell } from "../../support/workbook-of.ts";
import { xlsxOfWorkbook } from "../../support/xlsx-of-workbook.ts";

/** What the document of `plan --json` says, as far as these tests ask. */
interface PlanDocument {
  readonly file: string;
  readonly written: string | null;
  readonly tables: readonly {
    readonly sheet: string;
    readonly headingRows: readonly number[];
    readonly columns: readonly {
      readonly column: string;
      readonly heading: string;
      readonly field: string;
      readonly sure: boolean;
      readonly why: string;
    }[];
  }[];
  readonly actions: readonly Record<string, unknown>[];
  readonly kept: readonly unknown[];
  readonly left: readonly unknown[];
  readonly questions: readonly { readonly about: string; readonly choices: readonly string[] }[];
}

const HEADINGS = [
  "Theme",
  "Ref",
  "Action",
  "Lead Agency",
  "Supported by",
  "Success measure",
  "Deadline",
  "RAG",
  "Budget",
];
const ROWS: readonly (readonly GridCell[])[] = [
  ["Riverside Action Plan 2025-2028"],
  [],
  HEADINGS,
  [
    "Prevention",
    "1.1a",
    "Open a drop-in hub in the town",
    "Police",
    "Housing",
    "Hub open",
    "December 2025",
    "A",
    12000,
  ],
  [
    "Prevention",
    "1.1b",
    "Train front-line staff in early help",
    "Health Trust",
    undefined,
    "200 staff trained",
    "March 2027",
    "G",
  ],
  [
    "Protection",
    "2.1a",
    "Keep the refuge open all year",
    "Housing",
    "Police",
    "Beds available",
    "Ongoing",
    "R",
    500,
  ],
];

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let plan: string;
beforeAll(async () => {
  folder = await temporaryFolder();
  plan = await saved("riverside.xlsx", ROWS);
});
afterAll(() => folder.remove());

async function saved(name: string, rows: readonly (readonly GridCell[])[]): Promise<string> {
  await writeFile(folder.path(name), xlsxOfWorkbook(workbookOf({ Plan: rows })));
  return folder.path(name);
}

/** The same plan with a heading that says nothing over who leads. */
async function unclear(name: string): Promise<string> {
  return saved(
    name,
    ROWS.map((row) => row.map((cell) => (cell === "Success measure" ? "Result" : cell))),
  );
}

test("the document says tables, actions, dates and what is kept, under the fixed names", async () => {
  const document = await runForJson<PlanDocument>("plan", plan);
  expect([document.file, document.written]).toEqual(["riverside.xlsx", null]);
  expect(document.tables[0]).toMatchObject({ sheet: "Plan", headingRows: [3], rows: 3 });
  expect(
    document.tables[0]?.columns.map(({ column, field, sure }) => [column, field, sure]),
  ).toEqual([
    ["A", "section", true],
    ["B", "reference", true],
    ["C", "action", true],
    ["D", "lead", true],
    ["E", "supporting", true],
    ["F", "measure", true],
    ["G", "due", true],
    ["H", "status", true],
    ["I", "other", true],
  ]);
  expect(document.actions[0]).toMatchObject({
    ref: "1.1a",
    refWritten: "1.1a",
    section: "Prevention",
    action: "Open a drop-in hub in the town",
    recommendation: null,
    leads: ["Police"],
    supporting: ["Housing"],
    measure: "Hub open",
    due: { written: "December 2025", end: "2025-12-31" },
    status: "A",
    percent: null,
    sheet: "Plan",
    row: 4,
  });
  expect(document.kept).toEqual([{ sheet: "Plan", column: "I", heading: "Budget" }]);
  expect(document.left).toEqual([
    { sheet: "Plan", cells: "A1", text: "Riverside Action Plan 2025-2028" },
  ]);
  expect(document.questions).toEqual([]);
});

test("without --out nothing is written, and what the file would become is said", async () => {
  const { code, out, err } = await runCommand("plan", plan);
  expect([code, err]).toEqual([0, ""]);
  expect(out).toContain(
    "Nothing is written. With --out master.xlsx the file becomes a master of 3 actions.",
  );
  expect(out).toMatch(
    /D {2,}Lead Agency {2,}who leads {2,}"Lead Agency" is a heading for who leads/u,
  );
  expect(out).toContain("Budget: 2 cells with something in it");
  expect(out).toContain("Plan!A1: Riverside Action Plan 2025-2028");
});

test("the master holds references, sections and dates as published, and the plan's own columns", async () => {
  const path = folder.path("master.xlsx");
  expect((await runCommand("plan", plan, "--out", path)).code).toBe(0);
  const { master, workbook } = await openMaster(path);
  expect(
    master.plan.actions.map(({ ref, section, lead, timescale }) => [ref, section, lead, timescale]),
  ).toEqual([
    ["1.1a", "1", "Police", "December 2025"],
    ["1.1b", "1", "Health Trust", "March 2027"],
    ["2.1a", "2", "Housing", "Ongoing"],
  ]);
  expect(master.plan.sections.map(({ name }) => name)).toEqual(["Prevention", "Protection"]);
  expect([master.plan.start, master.plan.years]).toEqual(["2025-04-01", 3]);
  const sheet = workbook.sheets.find(({ name }) => name === "Master plan");
  const headings = sheet?.tables[0]?.headings ?? [];
  expect(headings.slice(-3)).toEqual(["Supported by", "RAG", "Budget"]);
  const budget = sheet?.rows.flatMap(({ cells }) =>
    cells.filter(({ column }) => column === headings.indexOf("Budget")).map(({ value }) => value),
  );
  expect(budget?.filter((value) => typeof value === "number")).toEqual([12000, 500]);
});

describe("a column that is not sure", () => {
  test("is a question with its choices, and exit 1", async () => {
    const path = await unclear("unclear.xlsx");
    const document = await runForJson<PlanDocument>("plan", path);
    const { code, out } = await runCommand("plan", path);
    expect(document.tables[0]?.columns[5]).toMatchObject({ column: "F", sure: false });
    expect(document.questions.map(({ about }) => about)).toEqual(["Plan!F"]);
    expect(document.questions[0]?.choices).toContain("measure");
    expect(code).toBe(1);
    expect(out).toContain('--column "Plan!F=measure"');
    expect(out).toContain('"Hub open"');
  });

  test.each(["Plan!F=measure", "Result=measure"])(
    "%s answers it, and the master remembers the answer",
    async (answer) => {
      const path = await unclear("answered.xlsx");
      const master = folder.path(`${answer.slice(0, 4)}.xlsx`);
      const words = ["--column", answer, "--column", "Budget=other", "--out", master];
      const { code } = await runCommand("plan", path, ...words);
      expect(code).toBe(0);
      const { headings } = (await openMaster(master)).master.plan;
      expect([headings.measure, headings.other]).toEqual([["Result"], ["Budget"]]);
      const again = await runForJson<PlanDocument>("plan", path, "--base", master);
      expect(again.questions).toEqual([]);
      expect(again.tables[0]?.columns[5]?.field).toBe("measure");
    },
  );

  test("an answer about no column is said", async () => {
    const { out } = await runCommand("plan", plan, "--column", "Plan!Z=lead");
    expect(out).toContain("There is no column Plan!Z in the tables of actions");
  });
});

test("a file without a plan: exit 2, and the sentence names what came nearest", async () => {
  const path = await saved("register.xlsx", [
    ["Ref", "Owner", "Target date"],
    ["1", "Police", "March 2027"],
    ["2", "Housing", "April 2027"],
    ["3", "Health Trust", "May 2027"],
  ]);
  const { code, out, err } = await runCommand("plan", path);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain("Row 1 of the sheet Plan came nearest");
  expect(err).toContain('"Owner" as who leads');
  expect(err).toContain("What is missing: what is to be done");
  const json = await runCommand("plan", path, "--json");
  expect([json.code, JSON.parse(json.out)]).toEqual([2, expect.objectContaining({ actions: [] })]);
});

test("a CSV file is a plan too", async () => {
  const rows = ROWS.slice(2).map((row) =>
    row.map((cell) => (typeof cell === "object" ? "" : (cell ?? ""))).join(";"),
  );
  await writeFile(folder.path("riverside.csv"), rows.join("\r\n"));
  const document = await runForJson<PlanDocument>("plan", folder.path("riverside.csv"));
  expect(document.actions.map(({ ref }) => ref)).toEqual(["1.1a", "1.1b", "2.1a"]);
});

describe("--as-round", () => {
  const progress: readonly (readonly GridCell[])[] = [
    [...HEADINGS, "Progress update"],
    [
      "Prevention",
      "1.1a",
      "Open a drop-in hub in the town",
      "Police",
      undefined,
      "Hub open",
      "December 2025",
      "A",
      12000,
      "Lease signed and two staff recruited.",
    ],
    [
      "Prevention",
      "1.1b",
      "Train front-line staff in early help",
      "Health Trust",
      undefined,
      "200 staff trained",
      "March 2027",
      "G",
      undefined,
      "Sixty staff have been trained so far.",
    ],
    [
      "Protection",
      "2.1a",
      "Keep the refuge open all year",
      "Housing",
      undefined,
      "Beds",
      "Ongoing",
    ],
  ];

  test("is offered where the plan says how its actions stand", async () => {
    const { out } = await runCommand("plan", await saved("progress.xlsx", progress));
    expect(out).toContain('"RAG" and "Progress update" say how actions stand already.');
  });

  test("takes statuses and progress over, with the file's cells as their source", async () => {
    const path = folder.path("first-round.xlsx");
    const words = ["--as-round", "2025-09-30", "--out", path];
    const { out } = await runCommand("plan", await saved("progress.xlsx", progress), ...words);
    expect(out).toContain("the round of 30 September 2025: 2 updates from progress.xlsx");
    const { master, workbook } = await openMaster(path);
    expect(
      master.ledger.map(({ ref, partner, file, cells, values }) => [
        ref,
        partner,
        file,
        cells,
        values.status,
        values.actionTaken,
      ]),
    ).toEqual([
      [
        "1.1a",
        "police",
        "progress.xlsx",
        "Action taken J2; Status H2",
        "A",
        "Lease signed and two staff recruited.",
      ],
      [
        "1.1b",
        "health-trust",
        "progress.xlsx",
        "Action taken J3; Status H3",
        "G",
        "Sixty staff have been trained so far.",
      ],
    ]);
    expect(master.plan.rounds).toEqual([{ date: "2025-09-30", returnsDue: "2025-09-30" }]);
    const sheet = workbook.sheets.find(({ name }) => name === "Master plan");
    expect(sheet?.tables[0]?.headings.slice(-1)).toEqual(["Budget"]);
  });

  test("a plan that says nothing of its actions has no round to take over", async () => {
    const bare = progress.map((row) => row.slice(0, 7));
    const path = await saved("bare.xlsx", bare);
    const { code, err } = await runCommand("plan", path, "--as-round", "2025-09-30");
    expect([code, err]).toEqual([
      2,
      "No column of this plan says how its actions stand, so there is no round to take over. Leave --as-round out.\n",
    ]);
  });
});

test("kept columns survive a merge, untouched", async () => {
  const path = folder.path("merged.xlsx");
  await runCommand("plan", plan, "--out", path);
  const update = [
    ["Organisation", "Police"],
    [],
    ["Ref", "Action taken", "Status"],
    ["1.1a", "The hub has opened.", "On track"],
  ];
  const sent = folder.path("Police.xlsx");
  await writeFile(sent, xlsxOfWorkbook(workbookOf({ Return: update })));
  const keptIn = async (): Promise<unknown> => {
    const { workbook } = await openMaster(path);
    const sheet = workbook.sheets.find(({ name }) => name === "Master plan");
    const at = sheet?.tables[0]?.headings.indexOf("Budget") ?? -1;
    return sheet?.rows.flatMap(({ cells }) =>
      cells.filter(({ column }) => column === at).map(({ value }) => value),
    );
  };
  const before = await keptIn();
  const { err } = await runCommand("merge", sent, "--master", path, "--round", "2025-09-30");
  const { master } = await openMaster(path);
  expect([err.includes("could not"), master.ledger.map(({ ref }) => ref)]).toEqual([
    false,
    ["1.1a"],
  ]);
  expect(await keptIn()).toEqual(before);
  expect(before).toEqual(expect.arrayContaining(["Budget", 12000, 500]));
});
