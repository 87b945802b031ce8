import fc from "fast-check";
import { readFileSync } from "node:fs";
import type { MasterRecord } from "../../../src/plan/table/define-table.ts";
import type { Plan } from "../../../src/plan/plan.ts";
import { parsePlan } from "../../../src/plan/schema/plan-schema.ts";
import { MasterNotRead } from "../../../src/read/master/master-not-read.ts";
import { readMaster } from "../../../src/read/master/read-master.ts";
import { masterRecords } from "../../../src/report/master-records.ts";
import { masterWorkbook, type EditableWorkbook } from "../../support/master-workbook.ts";
import { sampleLine, sampleMaster, sampleRating } from "../../support/sample-master.ts";
import { sampleAction, samplePartner, samplePlan } from "../../support/sample-plan.ts";
import { workbookOf } from "../../support/workbook-of.ts";

const REPORT_DATE = "2018-11-14";

function recordsOf(master = sampleMaster()): Record<string, readonly MasterRecord[]> {
  return { ...masterRecords({ master, reportDate: REPORT_DATE, ratings: new Map() }) };
}

function planRoundTrip(plan: Plan): Plan {
  const master = sampleMaster({ ledger: [], replies: [], queue: [], overrides: [] }, plan);
  return readMaster(masterWorkbook(recordsOf(master)).workbook()).plan;
}

function masterWith(table: string, at: number, change: MasterRecord): EditableWorkbook {
  const records = recordsOf();
  records[table] = (records[table] ?? []).map((row, index) =>
    index === at ? { ...row, ...change } : row,
  );
  return masterWorkbook(records);
}

/** What readMaster says is wrong; "read" where it says nothing. */
function complaint(book: EditableWorkbook): string {
  try {
    readMaster(book.workbook());
    return "read";
  } catch (error) {
    if (error instanceof MasterNotRead) return error.message;
    throw error;
  }
}

function publishedPlan(folder: string): Plan {
  return parsePlan(JSON.parse(readFileSync(`templates/${folder}/plan.json`, "utf8")));
}

describe("a plan comes back from its master as it was", () => {
  test("an invented plan", () => {
    expect(planRoundTrip(samplePlan())).toEqual(samplePlan());
  });

  test.each(["birmingham-2018-2023", "birmingham-inquiry-2015"])("%s", (folder) => {
    const plan = publishedPlan(folder);
    expect(planRoundTrip(plan)).toEqual(plan);
  });

  test("headings of another council, earlier names and parts", () => {
    const plan = samplePlan({
      headings: { "action-taken": ["What we did", "Progress"] },
      actions: [
        sampleAction("1a", { section: null, parts: [{ letter: "a", title: "First, part" }] }),
      ],
      partners: [
        samplePartner("EXC", { earlierNames: [{ name: "Ex Borough", from: null, to: "2012" }] }),
      ],
    });
    expect(planRoundTrip(plan)).toEqual(plan);
  });

  const words = fc
    .array(
      fc.constantFrom("Early", "help,", "(2018)", "=1+1", "ТВС", "3l", "–", "'s", "a|b", "x;y"),
    )
    .map((parts) => parts.join(" "));
  const filled = words.filter((text) => text !== "");
  const line = filled.filter((text) => !text.includes("|"));

  test("any texts", () => {
    const texts = fc.record({ title: filled, lead: words, measure: words, timescale: words });
    const names = fc.uniqueArray(line, { maxLength: 3 });
    fc.assert(
      fc.property(
        fc.array(texts, { minLength: 1, maxLength: 5 }),
        names,
        names,
        fc.integer({ min: 1, max: 9 }),
        (given, aliases, spellings, years) => {
          const [first = samplePartner("EXC"), ...others] = samplePlan().partners;
          const plan = samplePlan({
            years,
            headings: spellings.length > 0 ? { reference: spellings } : {},
            actions: given.map((entry, at) =>
              sampleAction(`${(at % 2) + 1}${String.fromCharCode(122 - at)}`, {
                ...entry,
                contributors: ["exw", "exc"],
              }),
            ),
            partners: [
              { ...first, aliases, shortName: aliases[0] ?? "EXC", doubtfulAliases: spellings },
              ...others,
            ],
          });
          expect(planRoundTrip(plan)).toEqual(plan);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("a master comes back as it was", () => {
  test("every noun of the sample", () => {
    const master = sampleMaster();
    const read = readMaster(masterWorkbook(recordsOf(master)).workbook());
    const unrated = master.plan.actions.map(({ ref }) => ({
      ref,
      rating: null,
      ratedOn: null,
      previous: null,
    }));
    expect(read).toEqual({ ...master, ratings: unrated });
  });

  test("the rating of the report date, with the one before it", () => {
    const rated = sampleRating("Red", { previous: "Amber" });
    const records = masterRecords({
      master: sampleMaster(),
      reportDate: REPORT_DATE,
      ratings: new Map([["2a", rated]]),
    });
    const read = readMaster(masterWorkbook(records).workbook()).ratings;
    expect(read.find(({ ref }) => ref === "2a")).toEqual({
      ref: "2a",
      rating: "Red",
      ratedOn: REPORT_DATE,
      previous: "Amber",
    });
  });

  test("a new name with the partner the team typed beside it", () => {
    const newNames = [{ written: "EX Wardens", sameAs: "EXC" }];
    const read = readMaster(masterWorkbook(recordsOf(sampleMaster({ newNames }))).workbook());
    expect(read.newNames).toEqual(newNames);
  });

  test.each([
    ["as they stand", (rows: readonly MasterRecord[]) => rows],
    ["sorted the other way", (rows: readonly MasterRecord[]) => [...rows].reverse()],
  ])("texts longer than a cell holds, %s", (_how, sort) => {
    const line = sampleLine("f Updates 1");
    const values = {
      ...line.values,
      actionTaken: "x".repeat(32_766) + "\u{1F600}".repeat(20_000),
      other: "y".repeat(33_000),
    };
    const ledger = [{ ...line, values }];
    const records = recordsOf(sampleMaster({ ledger }));
    const rows = sort(records["ProgressLog"] ?? []);
    const texts = rows.flatMap((row) => Object.values(row)).map((value) => JSON.stringify(value));
    expect(texts.filter((text) => text.length > 32_769)).toEqual([]);
    records["ProgressLog"] = rows;
    expect(readMaster(masterWorkbook(records).workbook()).ledger).toEqual(ledger);
  });

  test("one hundred lines of the ledger", () => {
    const ledger = Array.from({ length: 100 }, (_, at) => sampleLine(`f Updates ${at}`));
    const read = readMaster(masterWorkbook(recordsOf(sampleMaster({ ledger }))).workbook());
    expect(read.ledger).toEqual(ledger);
  });
});

describe("what a team does to its master does not matter", () => {
  const plan = sampleMaster().plan;

  test("a heading of no field, as version 0.1.0 let a plan have, is left aside", () => {
    const spelt = { name: " Status ", value: "How it stands" };
    const records = recordsOf();
    const settings = (records["Settings"] ?? []).map((row) =>
      row["group"] === "Heading" && row["name"] === "status" ? { ...row, ...spelt } : row,
    );
    records["Settings"] = [...settings, { group: "Heading", name: "progress", value: "Done" }];
    const read = readMaster(masterWorkbook(records).workbook());
    expect(read.plan.headings).toEqual({ status: ["How it stands"] });
  });

  test("rows sorted by title", () => {
    const records = recordsOf();
    const byTitle = (row: MasterRecord): string => JSON.stringify(row["title"]);
    records["MasterPlan"] = (records["MasterPlan"] ?? [])
      .map((row) => row)
      .sort((a, b) => byTitle(b).localeCompare(byTitle(a)));
    expect(readMaster(masterWorkbook(records).workbook()).plan).toEqual(plan);
  });

  test("blank rows between", () => {
    const records = recordsOf();
    records["Settings"] = (records["Settings"] ?? []).flatMap((row) => [{}, row]);
    records["MasterPlan"] = (records["MasterPlan"] ?? []).flatMap((row) => [row, {}]);
    expect(readMaster(masterWorkbook(records).workbook()).plan).toEqual(plan);
  });

  test("a row that was typed in, without a place in the order of actions", () => {
    const records = recordsOf();
    const row = { ref: "2m", section: "2", title: "A new action", contributors: "EXP, Ex Council" };
    records["MasterPlan"] = [row, ...(records["MasterPlan"] ?? [])];
    const { actions } = readMaster(masterWorkbook(records).workbook()).plan;
    expect(actions.at(-1)).toEqual(
      sampleAction("2m", { section: "2", title: "A new action", contributors: ["exp", "exc"] }),
    );
  });

  test("tables turned into plain ranges", () => {
    const book = masterWorkbook(recordsOf()).workbook();
    const sheets = book.sheets.map((sheet) =>
      sheet.name === "Summary" ? sheet : { ...sheet, tables: [] },
    );
    expect(readMaster({ ...book, sheets }).plan).toEqual(plan);
  });

  test("a sheet renamed, its table as it was", () => {
    const book = masterWorkbook(recordsOf()).workbook();
    const sheets = book.sheets.map((sheet) =>
      sheet.name === "Partners" ? { ...sheet, name: "Who is who" } : sheet,
    );
    expect(readMaster({ ...book, sheets }).plan).toEqual(plan);
  });

  test("real dates, typed dates and numbers as text in Settings", () => {
    const records = recordsOf();
    records["Settings"] = (records["Settings"] ?? []).map((row) => {
      if (row["name"] === "First day of plan year 1") return { ...row, value: { day: plan.start } };
      if (row["name"] === "16 October 2018") return { ...row, name: { day: "2018-10-16" } };
      return row["name"] === "Red after days overdue" ? { ...row, value: "31" } : row;
    });
    expect(readMaster(masterWorkbook(records).workbook()).plan).toEqual(plan);
  });
});

describe("what cannot be read is said in a sentence", () => {
  const settingAt = (name: string): number =>
    (recordsOf()["Settings"] ?? []).findIndex((row) => row["name"] === name);

  test("a workbook that is no master", () => {
    expect(() => readMaster(workbookOf({ Sheet1: [["Ref", "Action"]] }))).toThrow(
      new MasterNotRead(
        'This workbook is not a master: it has no "Master plan" and no "Settings" table. ' +
          "Choose the team's master, or make a new one from the plan.",
      ),
    );
  });

  test("a table that is gone", () => {
    const book = masterWorkbook(recordsOf()).workbook();
    const sheets = book.sheets.filter(({ name }) => name !== "Partners");
    expect(() => readMaster({ ...book, sheets })).toThrow(
      'The master has no table "Partners" on a sheet "Partners". ' +
        "Put it back from the last backup, or make a new master from the plan.",
    );
  });

  test("a column that is gone", () => {
    const book = masterWorkbook(recordsOf());
    book.set("Partners", 3, 1, "Abbreviation");
    expect(complaint(book)).toBe(
      'The table "Partners" on the sheet "Partners" has no column "Short name". ' +
        "Put the heading back as it was.",
    );
  });

  test("a reference that is there twice", () => {
    expect(complaint(masterWith("MasterPlan", 2, { ref: "1B" }))).toBe(
      'Rows 6 and 7 of the sheet "Master plan" have the same Reference: 1b. Keep one of them.',
    );
  });

  test("a row without its reference", () => {
    expect(complaint(masterWith("MasterPlan", 2, { ref: null }))).toBe(
      'Row 7 of the sheet "Master plan" has no Reference. Enter it, or clear the row.',
    );
  });

  test("a setting that is gone", () => {
    const at = settingAt("2: Aim");
    expect(complaint(masterWith("Settings", at, { name: "2: Goal" }))).toBe(
      'The sheet "Settings" has no setting "2: Aim" in the group "Section". ' +
        "Put the row back from the last backup.",
    );
  });

  test.each([
    ["Red after days overdue", "a month", "a whole number of days, 0 or more"],
    ["Red after days overdue", 1.5, "a whole number of days, 0 or more"],
    ["No status: Amber after", 50, "a share between 0 and 1, such as 0.5 for half"],
    ["KPI tolerance, per cent", -1, "a number of per cent, 0 or more"],
    ["Small numbers", "hide", "one of: NHS rule, Under 5, Under 10, None"],
    ["Number of plan years", 0, "a whole number from 1 to 50"],
    ["First day of plan year 1", "spring", "a date such as 14 November 2018"],
    ["14 November 2018", "31 November 2018", "a date such as 14 November 2018"],
  ])("the setting %s as %s", (name, value, wanted) => {
    const at = settingAt(name);
    expect(complaint(masterWith("Settings", at, { value }))).toBe(
      `Value in C${at + 5} of the sheet "Settings" must be ${wanted}. It holds "${value}".`,
    );
  });

  test.each([
    ["MasterPlan", { forecast: "soon" }, /^Forecast finish in P5 .* must be a date/u],
    ["MasterPlan", { overrideRating: "Purple" }, /must be one of: Red, Amber, Grey, Green, Blue/u],
    ["MasterPlan", { contributors: "EXW, Nobody" }, /and "Nobody" is not one/u],
    ["MasterPlan", { section: "Elsewhere" }, /must be a section of the Settings sheet/u],
    ["ProgressLog", { partner: "Gone" }, /must be a partner of the Partners sheet/u],
    ["ProgressLog", { round: null }, /must be a date such as .*\. It is empty\.$/u],
    ["Conflicts", { decision: "Use C" }, /must be one of: Use A, Use B, Leave as it is/u],
    ["Partners", { reports: "Perhaps" }, /must be one of: Yes, No/u],
    ["KPIs", { polarity: "Up" }, /must be one of: Higher, Lower, Within a range, Context only/u],
  ])("%s with %j", (table, change: MasterRecord, sentence) => {
    expect(complaint(masterWith(table, 0, change))).toMatch(sentence);
  });

  test("a cell with an error in it", () => {
    const book = masterWorkbook(recordsOf()).workbook();
    const sheets = book.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) =>
          cell.value === "Train the workforce" ? { ...cell, value: { error: "#REF!" } } : cell,
        ),
      })),
    }));
    expect(() => readMaster({ ...book, sheets })).toThrow(
      'C5 of the sheet "Master plan" shows the error #REF!. Mend or clear it, then try again.',
    );
  });
});
