import fc from "fast-check";
import { type MasterRecords, EVERY_TABLE } from "../../../src/plan/register/every-table.ts";
import type { Master } from "../../../src/plan/master/master.ts";
import { type Register, EMPTY_REGISTER } from "../../../src/plan/register/register.ts";
import { readMaster } from "../../../src/read/master/read-master.ts";
import { readRegister } from "../../../src/read/register/read-register.ts";
import { masterRecords } from "../../../src/report/master-records.ts";
import { notAdded } from "../../../src/report/master/not-added.ts";
import { planEdits } from "../../../src/report/master/plan-edits.ts";
import { completeRegister } from "../../../src/report/register/complete-register.ts";
import { rateRegister } from "../../../src/report/register/rate-register.ts";
import { registerRecords } from "../../../src/report/register/register-records.ts";
import type { Edit } from "../../../src/workbook/edit.ts";
import { EditableWorkbook, masterWorkbook } from "../../support/master-workbook.ts";
import { olderMaster } from "../../support/older-master.ts";
import { sampleMaster } from "../../support/sample-master.ts";
import { sampleAction, samplePartner, samplePlan } from "../../support/sample-plan.ts";
import { samplePlanWithRecommendations, sampleRegister } from "../../support/sample-register.ts";

const PLAN = samplePlanWithRecommendations();
const MASTER = sampleMaster({}, PLAN);

function recordsOf(register: Register, master: Master = MASTER, day = "2018-11-14"): MasterRecords {
  return masterRecords({
    master,
    reportDate: day,
    ratings: new Map(),
    ...rateRegister(master, register, day),
  });
}

/** The sheet, its row from 1 and what is written; rows added with their table. */
function shortly(edits: readonly Edit[]): string[] {
  return edits.map((edit) => {
    if (edit.kind === "append-rows") return `${edit.table} +${edit.rows.length}`;
    if (edit.kind !== "set-cell") return edit.kind;
    return `${edit.sheet} ${edit.address.row + 1}: ${JSON.stringify(edit.value)}`;
  });
}

describe("the row of a recommendation", () => {
  test("has its parts, who answers for it as published, and the portfolios' names of today", () => {
    const partners = [
      samplePartner("EXC", {
        name: "Cabinet Member for Today",
        earlierNames: [{ name: "Cabinet Member for Yesterday", from: "2015", to: "2017" }],
      }),
    ];
    const lead = "Cabinet Member for Yesterday\nSomebody else";
    const action = sampleAction("R01", { lead, parts: [{ letter: "a", title: "Champions" }] });
    const plan = samplePlan({ actions: [action], partners });
    const [record] = registerRecords(EMPTY_REGISTER, plan).Recommendations;
    expect(record).toMatchObject({
      text: "Title of R01\na) Champions",
      responsibility: lead,
      portfolios: "Cabinet Member for Today\nSomebody else",
    });
  });

  test.each([
    ["November 2018", "2018-11-30"],
    ["Year 1 2018/19", "2019-03-31"],
    ["", null],
    ["TBC", null],
    ["Year 1 (2019/20)", null],
  ])("has the end of the period first agreed, %j, as its original date: %s", (timescale, day) => {
    const plan = samplePlan({ actions: [sampleAction("R01", { timescale })] });
    const { recommendations } = completeRegister(EMPTY_REGISTER, plan);
    expect(recommendations.map(({ originalDue }) => originalDue)).toEqual([day]);
  });

  test("keeps an original date that is there, whatever the plan says now", () => {
    const recommendations = sampleRegister().recommendations.map((entry) => ({
      ...entry,
      originalDue: "2017-01-31",
    }));
    const book = masterWorkbook(recordsOf(sampleRegister({ recommendations })), EVERY_TABLE);
    const actions = PLAN.actions.map((action) => ({ ...action, timescale: "March 2020" }));
    const later = recordsOf(sampleRegister(), sampleMaster({}, { ...PLAN, actions }));
    const after = book.apply(planEdits(book.workbook(), later, PLAN)).workbook();
    expect(readRegister(after, PLAN).recommendations.map((entry) => entry.originalDue)).toEqual([
      "2017-01-31",
      "2017-01-31",
    ]);
  });

  test("is filled in for an action that the team lists, once and for all", () => {
    const dated = (timescale: string) => {
      const actions = PLAN.actions.map((action) =>
        action.ref === "1a" ? { ...action, timescale, title: "Train staff" } : action,
      );
      return sampleMaster({}, { ...PLAN, actions });
    };
    const book = masterWorkbook(recordsOf(EMPTY_REGISTER), EVERY_TABLE);
    const area = book
      .workbook()
      .sheets.flatMap(({ tables }) => tables)
      .find(({ name }) => name === "Recommendations")?.area;
    book.set("Recommendations", (area?.bottom ?? 0) + 1, area?.left ?? 0, "1A");
    const sheets = book.workbook().sheets.map((sheet) => ({ ...sheet, tables: [] }));
    const typed = EditableWorkbook.from({ ...book.workbook(), sheets });
    const merge = (timescale: string) => {
      const register = readRegister(typed.workbook(), PLAN);
      typed.apply(planEdits(typed.workbook(), recordsOf(register, dated(timescale)), PLAN));
      const rows = typed.workbook().sheets.find(({ name }) => name === "Recommendations")?.rows;
      const listed = rows?.find(({ cells }) => cells[0]?.value === "1A");
      expect(listed?.cells[1]?.value).toBe("Train staff");
      return readRegister(typed.workbook(), PLAN).recommendations.find(({ ref }) => ref === "1a");
    };
    expect(merge("November 2018")?.originalDue).toBe("2018-11-30");
    expect(merge("March 2020")?.originalDue).toBe("2018-11-30");
  });

  test("is kept where the plan has the item no more", () => {
    const [entry] = sampleRegister().recommendations;
    const recommendations = entry ? [{ ...entry, ref: "R77" }] : [];
    const complete = completeRegister({ ...EMPTY_REGISTER, recommendations }, PLAN);
    expect(complete.recommendations.map(({ ref }) => ref)).toEqual(["R01", "R02", "R77"]);
    expect(complete.recommendations.at(-1)).toEqual(recommendations[0]);
  });

  test("stands for recommendations alone", () => {
    expect(registerRecords(EMPTY_REGISTER, samplePlan()).Recommendations).toEqual([]);
  });
});

describe("the Tracking sheet", () => {
  test("gains a row at each report and keeps the earlier ones as they are", () => {
    const book = masterWorkbook(recordsOf(sampleRegister({ tracking: [] })), EVERY_TABLE);
    const first = readRegister(book.workbook(), PLAN);
    book.apply(planEdits(book.workbook(), recordsOf(first, MASTER, "2019-05-01"), PLAN));
    const { tracking } = readRegister(book.workbook(), PLAN);
    expect(tracking.map(({ ref, date }) => `${ref} ${date}`)).toEqual([
      "R01 2018-11-14",
      "R02 2018-11-14",
      "R01 2019-05-01",
      "R02 2019-05-01",
    ]);
    expect(tracking.slice(0, 2)).toEqual(first.tracking);
  });

  test("changes only the proposal, its reason and the query in the row of the report", () => {
    const [row] = sampleRegister().tracking;
    const tracking = row ? [{ ...row, concluded: false, proposal: null, query: "" }] : [];
    const book = masterWorkbook(
      masterRecords({
        master: MASTER,
        reportDate: "2018-10-16",
        ratings: new Map(),
        register: sampleRegister({ tracking }),
      }),
      EVERY_TABLE,
    );
    const register = readRegister(book.workbook(), PLAN);
    const edits = planEdits(book.workbook(), recordsOf(register, MASTER, "2018-10-16"), PLAN);
    const columns = edits.flatMap((edit) =>
      edit.kind === "set-cell" && edit.sheet === "Tracking" && edit.address.row === 4
        ? edit.address.column
        : [],
    );
    expect(columns.length).toBeGreaterThan(0);
    expect(columns.filter((column) => column < 6 || column > 8)).toEqual([]);
  });
});

describe("a KPI's row", () => {
  test("gains rating, reason and direction, and loses them where its figures are gone", () => {
    const book = masterWorkbook(recordsOf(sampleRegister()), EVERY_TABLE);
    const [first] = recordsOf(sampleRegister()).KPIs;
    expect([first?.rating, first?.direction]).toEqual(["Grey", "Not comparable"]);
    const cleared = recordsOf(sampleRegister({ kpiYears: [] }));
    const gone = shortly(planEdits(book.workbook(), cleared, PLAN)).filter((edit) =>
      edit.startsWith("KPIs"),
    );
    expect(gone).toEqual(["KPIs 5: null", "KPIs 5: null", "KPIs 5: null"]);
  });
});

describe("what the team typed", () => {
  const TYPED = EVERY_TABLE.flatMap((table) =>
    table.columns.flatMap((column, at) =>
      // A merge weighs the figures of KPIs against returns, and writes what comes of it.
      column.typedByTeam === true && !/^(?:q\d|total)$/u.test(column.key)
        ? [{ sheet: table.sheet, at }]
        : [],
    ),
  );

  test("is never changed, whatever the tool writes beside it", () => {
    const records = recordsOf(sampleRegister());
    const full = masterWorkbook(records, EVERY_TABLE).workbook();
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...TYPED), fc.integer({ min: 4, max: 9 })), {
          maxLength: 8,
        }),
        (cells) => {
          const book = EditableWorkbook.from(full);
          for (const [{ sheet, at }, row] of cells) book.set(sheet, row, at, "Typed by the team");
          const edits = planEdits(book.workbook(), records, PLAN);
          const changed = edits.flatMap((edit) =>
            edit.kind === "set-cell"
              ? cells.filter(
                  ([{ sheet, at }, row]) =>
                    edit.sheet === sheet && edit.address.row === row && edit.address.column === at,
                )
              : [],
          );
          expect(changed).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  test.each([
    "Evidence",
    "Datasets",
    "Forward plan",
    "Meetings",
    "Meeting actions",
    "Papers",
    "Abbreviations",
  ])("alone stands in %s: the tool writes nothing there", (sheet) => {
    const book = masterWorkbook(recordsOf(EMPTY_REGISTER), EVERY_TABLE).workbook();
    const edits = planEdits(book, recordsOf(sampleRegister()), PLAN);
    const own: readonly string[] = EVERY_TABLE.filter((table) => table.sheet === sheet).map(
      ({ table }) => table,
    );
    const there = edits.filter((edit) =>
      edit.kind === "append-rows"
        ? own.includes(edit.table)
        : "sheet" in edit && edit.sheet === sheet,
    );
    expect(there).toEqual([]);
    expect(shortly(edits)).toContain('KPI log 5: "280"');
  });
});

describe("a master of the time before the register", () => {
  const before = sampleMaster({ ledger: [] }, PLAN);
  const after = sampleMaster({}, PLAN);

  test("takes the rows of a round, and gains the newer sheets and columns with what they hold", () => {
    const workbook = olderMaster(recordsOf(EMPTY_REGISTER, before));
    const records = recordsOf(sampleRegister(), after);
    const merged = EditableWorkbook.from(workbook)
      .apply(planEdits(workbook, records, PLAN))
      .workbook();
    const names = new Set(EVERY_TABLE.map(({ sheet }) => sheet));
    expect(new Set(merged.sheets.map(({ name }) => name))).toEqual(names);
    expect(readMaster(merged).ledger).toEqual(after.ledger);
    const { kpiYears, ...rest } = readRegister(merged, PLAN);
    const now = readRegister(masterWorkbook(records).workbook(), PLAN);
    expect({ ...rest, kpiYears: now.kpiYears }).toEqual(now);
    expect(kpiYears.map(({ tolerance, counting }) => [tolerance, counting])).toEqual([
      ["10%", "Discrete"],
    ]);
    expect(planEdits(merged, records, PLAN)).toEqual([]);
  });

  test("has each new sheet behind the one that comes before it in a new master", () => {
    const workbook = olderMaster(recordsOf(EMPTY_REGISTER, before));
    const edits = planEdits(workbook, recordsOf(sampleRegister(), after), PLAN);
    const sheets = edits.flatMap((edit) =>
      edit.kind === "add-table-sheet" ? [[edit.name, edit.after]] : [],
    );
    // Each is put right behind Settings, so that the last to come stands first.
    expect(sheets.at(-1)).toEqual(["Changes", "Settings"]);
    expect(sheets.at(0)).toEqual(["Plan record", "Settings"]);
  });

  test("leaves out a sheet whose table has the name of one of the team's", () => {
    const workbook = olderMaster(recordsOf(EMPTY_REGISTER, before));
    const area = { top: 0, left: 0, bottom: 1, right: 0 };
    const own = { name: "kpilog", area, headings: ["Ours"], totalsRows: 0 };
    const [first, ...others] = workbook.sheets;
    const sheets = first ? [{ ...first, tables: [...first.tables, own] }, ...others] : [];
    const names = [{ name: "Meetings", refersTo: "Summary!$A$1" }];
    const edits = planEdits(
      { ...workbook, sheets, names },
      recordsOf(sampleRegister(), after),
      PLAN,
    );
    const added = edits.flatMap((edit) => (edit.kind === "add-table-sheet" ? [edit.name] : []));
    expect(added).toContain("Tracking");
    expect(added).not.toContain("KPI log");
    expect(added).not.toContain("Meetings");
    expect(notAdded({ ...workbook, sheets, names })).toEqual([
      'The sheet "KPI log" was not added, because another table or name is called KPILog: give yours another name in Excel, and merge again.',
      'The sheet "Meetings" was not added, because another table or name is called Meetings: give yours another name in Excel, and merge again.',
    ]);
  });
});

test("records of some tables leave the others as they are", () => {
  const book = masterWorkbook(recordsOf(sampleRegister()), EVERY_TABLE).workbook();
  expect(planEdits(book, { Approvals: [] }, PLAN)).toEqual([]);
});
