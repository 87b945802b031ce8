import { writeFileSync } from "node:fs";
import { openMaster } from "../../../scripts/masters/open-master.ts";
import { readPlanFile } from "../../../scripts/plans/read-plan-file.ts";
import { newMaster } from "../../../src/plan/master/new-master.ts";
import { EVERY_TABLE } from "../../../src/plan/register/every-table.ts";
import { EMPTY_REGISTER } from "../../../src/plan/register/register.ts";
import { masterRecords } from "../../../src/report/master-records.ts";
import { bytesOf, officerDesk, type OfficerDesk } from "../../support/officer-desk.ts";
import { olderMaster } from "../../support/older-master.ts";
import { runCommand, temporaryFolder } from "../../support/run-command.ts";
import { xlsxOfWorkbook } from "../../support/xlsx-of-workbook.ts";

const INQUIRY = "templates/birmingham-inquiry-2015/plan.json";
const BIRMINGHAM = "templates/birmingham-2018-2023/plan.json";
const OCTOBER = "2018-10-16";
const UPDATE = { ref: "1c", taken: "Ran it", status: "In progress – on track" } as const;

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

function jsonFile(name: string, content: unknown): string {
  const path = folder.path(name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

describe("plan --register", () => {
  test("puts what the team knows into the new master, with proposals for the report date", async () => {
    const register = jsonFile("register.json", {
      evidence: [{ ref: "R02", day: "2016-05-01", text: "Two workshops held", source: "Log" }],
      tracking: [
        { ref: "R02", date: "2016-09-06", judgement: "Significant", anticipated: "2017-03-31" },
      ],
      papers: [{ part: "Team", text: "Example team" }],
    });
    const out = folder.path("inquiry.xlsx");
    const given = ["--register", register, "--date", "2016-09-06"];
    const { code, err } = await runCommand("plan", INQUIRY, "--out", out, ...given);
    expect([code, err]).toEqual([0, ""]);
    const { register: read } = await openMaster(out);
    expect(read.evidence.map(({ id, text }) => [id, text])).toEqual([["1", "Two workshops held"]]);
    expect(read.papers).toEqual([{ pack: null, part: "Team", order: 1, text: "Example team" }]);
    expect(read.recommendations.map(({ originalDue }) => originalDue)).toEqual(
      ["R01", "R02", "R03", "R04"].map(() => "2015-11-30"),
    );
    const proposed = read.tracking.map(({ ref, date, proposal }) => [ref, date, proposal]);
    expect(proposed).toContainEqual(["R02", "2016-09-06", 3]);
    expect(proposed).toHaveLength(4);
  });

  test.each([
    ["nowhere.json", "There is no register at"],
    ["broken.json", "broken.json is not JSON"],
    ["wrong.json", "The register holds 1 problem:\n- the whole file: wanted only known keys"],
  ])("that cannot be used, %s, is said, and no master is made", async (name, sentence) => {
    jsonFile("broken.json", "{");
    jsonFile("wrong.json", { approvals: [] });
    const out = folder.path("never.xlsx");
    const words = ["--out", out, "--register", folder.path(name)];
    const { code, err } = await runCommand("plan", INQUIRY, ...words);
    expect([code, err]).toEqual([2, expect.stringContaining(sentence)]);
    await expect(openMaster(out)).rejects.toThrow();
  });
});

describe("merge", () => {
  let desk: OfficerDesk;
  beforeEach(async () => {
    desk = await officerDesk();
  });
  afterEach(() => desk.remove());

  test("gives an older master the newer sheets behind its own, and merges into it as into any other", async () => {
    const { plan } = await readPlanFile(BIRMINGHAM);
    const records = masterRecords({
      master: newMaster(plan),
      reportDate: OCTOBER,
      ratings: new Map(),
      register: EMPTY_REGISTER,
    });
    const file = await desk.send("a.xlsx", "vawc-sg", OCTOBER, [UPDATE]);
    const older = olderMaster(records);
    const plain = older.sheets.map((sheet) => ({ ...sheet, tables: [] }));
    writeFileSync(desk.master, xlsxOfWorkbook({ ...older, sheets: plain }));
    const merged = await desk.merge(OCTOBER, file);
    expect([merged.code, merged.err]).toEqual([0, ""]);
    const { workbook, master } = await desk.open();
    const names = workbook.sheets.map(({ name }) => name);
    const own = plain.map(({ name }) => name);
    expect(names.slice(0, own.length)).toEqual(own);
    expect(names).toEqual(expect.arrayContaining(EVERY_TABLE.map(({ sheet }) => sheet)));
    expect(master.ledger.map(({ ref }) => ref)).toEqual(["1c"]);
    const before = bytesOf(desk.master);
    await desk.merge(OCTOBER, file);
    expect(bytesOf(desk.master)).toBe(before);
  });

  test("rates a KPI whose figures the team typed", async () => {
    const year = "4 April 2018 to March 2019";
    await desk.type("KPIs", year, "target", 600);
    await desk.type("KPIs", year, "q2", 700);
    const file = await desk.send("a.xlsx", "vawc-sg", OCTOBER, [UPDATE]);
    await desk.merge(OCTOBER, file);
    const { workbook } = await desk.open();
    const cells = workbook.sheets
      .find(({ name }) => name === "KPIs")
      ?.rows.flatMap((row) => row.cells.map(({ value }) => value));
    expect(cells?.filter((value) => value === "Green")).toHaveLength(1);
    const again = await desk.merge(OCTOBER, file);
    expect(again.out).toContain("nothing was written");
  });
});
