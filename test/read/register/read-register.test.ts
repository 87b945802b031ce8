import type { MasterRecord } from "../../../src/plan/table/define-table.ts";
import { EVERY_TABLE } from "../../../src/plan/register/every-table.ts";
import { newMaster } from "../../../src/plan/master/new-master.ts";
import { EMPTY_REGISTER } from "../../../src/plan/register/register.ts";
import { MasterNotRead } from "../../../src/read/master/master-not-read.ts";
import { readMaster } from "../../../src/read/master/read-master.ts";
import { readRegister } from "../../../src/read/register/read-register.ts";
import { masterRecords } from "../../../src/report/master-records.ts";
import type { Workbook } from "../../../src/workbook/workbook.ts";
import { masterWorkbook, type SomeRecords } from "../../support/master-workbook.ts";
import { olderMaster } from "../../support/older-master.ts";
import { sampleMaster } from "../../support/sample-master.ts";
import { samplePlanWithRecommendations, sampleRegister } from "../../support/sample-register.ts";

const PLAN = samplePlanWithRecommendations();
const RECORDS = masterRecords({
  master: newMaster(PLAN),
  reportDate: "2018-11-14",
  ratings: new Map(),
  register: sampleRegister(),
});

/** The sample's workbook with cells of the first row of one table as a team typed them. */
function typed(table: string, cells: MasterRecord, records: SomeRecords = RECORDS): Workbook {
  const [first = {}, ...more] = records[table] ?? [];
  const changed = { ...records, [table]: [{ ...first, ...cells }, ...more] };
  return masterWorkbook(changed, EVERY_TABLE).workbook();
}

function refusal(workbook: Workbook): string {
  try {
    readRegister(workbook, PLAN);
  } catch (error) {
    if (error instanceof MasterNotRead) return error.message;
    throw error;
  }
  return "none";
}

describe("the register of a master", () => {
  test("is read as nouns", () => {
    const workbook = masterWorkbook(RECORDS, EVERY_TABLE).workbook();
    expect(readRegister(workbook, PLAN)).toEqual(sampleRegister());
  });

  test("is read from plain ranges on sheets of other names too", () => {
    const workbook = masterWorkbook(RECORDS, EVERY_TABLE).workbook();
    const own = new Set(["Master plan", "KPIs"]);
    const sheets = workbook.sheets.map((sheet) =>
      own.has(sheet.name) ? sheet : { ...sheet, name: `Our ${sheet.name}`, tables: [] },
    );
    expect(readRegister({ ...workbook, sheets }, PLAN)).toEqual(sampleRegister());
  });

  test("is empty in a master of the time before it, but for the figures of its KPIs", () => {
    const records = { ...RECORDS, KPIs: [{ ...RECORDS.KPIs[0], q1: 280 }] };
    const workbook = olderMaster(records);
    const { kpiYears, ...rest } = readRegister(workbook, readMaster(workbook).plan);
    expect({ ...rest, kpiYears: [] }).toEqual(EMPTY_REGISTER);
    expect(kpiYears).toEqual([
      expect.objectContaining({
        kpi: "1",
        target: "1100",
        values: { q1: "280", q2: "[x]", q3: "", q4: "", year: "" },
        definition: "",
        counting: null,
        comparatorDate: null,
      }),
    ]);
  });

  test("is empty where the team's own table has the name of one of its tables", () => {
    const book = masterWorkbook(
      masterRecords({
        master: sampleMaster(),
        reportDate: "2018-11-14",
        ratings: new Map(),
      }),
    );
    const headings = ["What", "Where", "Date"];
    headings.forEach((heading, at) => {
      book.set("Our evidence", 0, at, heading);
    });
    const area = { top: 0, left: 0, bottom: 1, right: 2 };
    book.addTable("Our evidence", { name: "Evidence", area, headings, totalsRows: 0 });
    expect(readRegister(book.workbook(), sampleMaster().plan).evidence).toEqual([]);
  });
});

describe("what people type", () => {
  test.each([
    ["Tracking", { ref: "r01" }, "tracking", { ref: "R01" }],
    ["Tracking", { ref: "R99" }, "tracking", { ref: "R99" }],
    ["Tracking", { assessment: "2" }, "tracking", { assessment: 2 }],
    ["Tracking", { assessment: "achieved (late)" }, "tracking", { assessment: 2 }],
    ["Tracking", { concluded: "no" }, "tracking", { concluded: false }],
    ["Tracking", { meetingDate: "2 November 2018" }, "tracking", { meetingDate: "2018-11-02" }],
    ["Evidence", { ref: "r1", part: "B)" }, "evidence", { ref: "R01", part: "b" }],
    [
      "Recommendations",
      { revisedDue: { day: "2019-01-31" } },
      "recommendations",
      {
        revisedDue: [{ day: "2019-01-31", agreed: "" }],
      },
    ],
    [
      "Recommendations",
      { revisedDue: "31 Mar 2019 | by A | B\n2019-05-01" },
      "recommendations",
      {
        revisedDue: [
          { day: "2019-03-31", agreed: "by A | B" },
          { day: "2019-05-01", agreed: "" },
        ],
      },
    ],
    [
      "Recommendations",
      { links: "2d\n Strategy | 3a" },
      "recommendations",
      {
        links: [
          { plan: "", ref: "2d", confirmed: "" },
          { plan: "Strategy", ref: "3a", confirmed: "" },
        ],
      },
    ],
    ["Papers", { order: "1", pack: "every PACK" }, "papers", { order: 1, pack: null }],
    ["KPIs", { year: "April 2030 to March 2031" }, "kpiYears", { start: null }],
    ["KPIs", { counting: "cumulative" }, "kpiYears", { counting: "Cumulative" }],
    ["PublishedFigures", { period: "QUARTER 2" }, "published", { period: "q2" }],
  ] as const)("in %s, %j", (table, cells, list, read) => {
    expect(readRegister(typed(table, cells), PLAN)[list][0]).toMatchObject(read);
  });

  test("a percentage that Excel made of 10% is 10% again", () => {
    const workbook = typed("KPIs", { tolerance: 0.1, target: 0.1205 });
    const shown = (value: unknown): boolean => value === 0.1 || value === 0.1205;
    const sheets = workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => (shown(cell.value) ? { ...cell, format: "0.00%" } : cell)),
      })),
    }));
    expect(readRegister({ ...workbook, sheets }, PLAN).kpiYears[0]).toMatchObject({
      tolerance: "10%",
      target: "12.05%",
    });
  });
});

describe("a cell that cannot be used", () => {
  test.each([
    [
      "Evidence",
      { ref: "R09" },
      'Reference in B5 of the sheet "Evidence" must be a reference of the Master plan sheet. It holds "R09".',
    ],
    [
      "Evidence",
      { ref: null },
      'Reference in B5 of the sheet "Evidence" must be a reference of the Master plan sheet. It is empty.',
    ],
    [
      "Evidence",
      { part: "z" },
      'Part in C5 of the sheet "Evidence" must be the letter of a part of R01, or blank. It holds "z".',
    ],
    [
      "Evidence",
      { day: "last week" },
      'Date in D5 of the sheet "Evidence" must be a date such as 14 November 2018. It holds "last week".',
    ],
    [
      "Tracking",
      { ref: "R1" },
      'Reference in A5 of the sheet "Tracking" must be R01, as the Master plan sheet writes it. It holds "R1".',
    ],
    [
      "Tracking",
      { decision: "7" },
      /^Committee's decision in L5 of the sheet "Tracking" must be one of: 1: Achieved \(Fully\), .*6: In Progress\. It holds "7"\.$/u,
    ],
    [
      "Tracking",
      { concluded: "maybe" },
      'Tracking concluded in M5 of the sheet "Tracking" must be one of: Yes, No. It holds "maybe".',
    ],
    [
      "Recommendations",
      { revisedDue: "spring 2019 | agreed" },
      'Revised dates (one a line: day | agreed by) in G5 of the sheet "Recommendations" must be one date a line: 31 March 2017 | agreed by whom and when. It holds "spring 2019 | agreed".',
    ],
    [
      "Recommendations",
      { links: "Strategy | | confirmed" },
      /^Linked actions .* in H5 of the sheet "Recommendations" must be one link a line: plan \| reference \| confirmed by whom and when\./u,
    ],
    [
      "Papers",
      { order: "first" },
      'Paragraph in C5 of the sheet "Papers" must be a whole number: 1 for the first paragraph. It holds "first".',
    ],
    [
      "Papers",
      { part: "Footnote" },
      /^Part in B5 of the sheet "Papers" must be one of: Subject, /u,
    ],
    [
      "Screening",
      { decision: "Never mind" },
      'Decision in H5 of the sheet "Screening" must be one of: Publish as it is, Leave the text out. It holds "Never mind".',
    ],
    [
      "MasterPlan",
      { handling: "SECRET" },
      'Handling in AN5 of the sheet "Master plan" must be one of: OFFICIAL, OFFICIAL-SENSITIVE. It holds "SECRET".',
    ],
    [
      "KPILog",
      { period: "Q5" },
      /^Period in E5 of the sheet "KPI log" must be one of: Quarter 1, .*, Year\. It holds "Q5"\.$/u,
    ],
    [
      "KPILog",
      { partner: "NOBODY" },
      /^Partner in H5 of the sheet "KPI log" must be a partner of the Partners sheet/u,
    ],
  ])("in %s is named: %j", (table, cells, message) => {
    expect(refusal(typed(table, cells))).toMatch(message);
  });

  test.each([
    [
      "Evidence",
      { id: null },
      'Row 5 of the sheet "Evidence" has no Evidence. Enter it, or clear the row.',
    ],
    [
      "Papers",
      { order: null },
      'Row 5 of the sheet "Papers" has no Paragraph. Enter it, or clear the row.',
    ],
    [
      "Papers",
      { pack: null, order: null },
      'Row 5 of the sheet "Papers" has no Pack and Paragraph. Enter it, or clear the row.',
    ],
    [
      "Meetings",
      { date: null },
      'Row 5 of the sheet "Meetings" has no Meeting. Enter it, or clear the row.',
    ],
  ])("is missed where the row is known by it: %s, %j", (table, cells, message) => {
    expect(refusal(typed(table, cells))).toBe(message);
  });

  test("is missed where two rows have the same key", () => {
    const [paper = {}] = RECORDS.Papers;
    const records = { ...RECORDS, Papers: [paper, { ...paper, text: "Another" }] };
    expect(refusal(masterWorkbook(records, EVERY_TABLE).workbook())).toBe(
      'Rows 5 and 6 of the sheet "Papers" have the same Pack and Part and Paragraph: board, brief update, 1. Keep one of them.',
    );
  });

  test("is missed where a column that no version lacks is gone", () => {
    const workbook = masterWorkbook(RECORDS, EVERY_TABLE);
    workbook.set("Evidence", 3, 5, "Where from");
    expect(refusal(workbook.workbook())).toBe(
      'The table "Evidence" on the sheet "Evidence" has no column "Source". Put the heading back as it was.',
    );
  });
});
