import { readFileSync, writeFileSync } from "node:fs";
import { mkdir, readdir } from "node:fs/promises";
import { basename } from "node:path";
import ExcelJS from "exceljs";
import { readXlsx } from "../../../src/xlsx/read-xlsx.ts";
import type { Finding } from "../../../src/finding/finding.ts";
import { typeUpdates } from "../../../scripts/exceljs/template/fill-return-template.ts";
import { workbookBytes } from "../../../scripts/exceljs/sheet/new-workbook.ts";
import { returnTemplateWorkbook } from "../../../scripts/exceljs/template/write-return-template.ts";
import { roundOf } from "../../../scripts/masters/open-master.ts";
import { ownActions } from "../../../src/plan/own-actions.ts";
import type { Plan } from "../../../src/plan/plan.ts";
import { runCommand, runForJson, temporaryFolder } from "../../support/run-command.ts";
import { samplePartner, samplePlan } from "../../support/sample-plan.ts";

interface CheckJson {
  readonly returns: readonly {
    readonly file: string;
    readonly sha256: string | null;
    readonly partner: string | null;
    readonly round: string | null;
    readonly layout: string | null;
    readonly rows: number;
    readonly findings: readonly Finding[];
  }[];
}

async function progressTable(rows: readonly (readonly (string | number)[])[]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Progress");
  sheet.addRow(["Action Plan Ref", "Stakeholder", "Progress updates reported in 14 November 2018"]);
  for (const row of rows) sheet.addRow([...row]);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

describe("a folder of good, faulty and unreadable files", () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;

  beforeAll(async () => {
    folder = await temporaryFolder();
    await mkdir(folder.path("returns"));
    const good = await progressTable([["3g", "DWP", "Leads meet every month."]]);
    const faulty = await progressTable([
      ["31", "BSWA", "Ring 0121 496 0123 to join."],
      [4, "BSWAID", "The helpline was extended."],
    ]);
    writeFileSync(folder.path("returns", "a good.xlsx"), good);
    writeFileSync(folder.path("returns", "b faulty.xlsx"), faulty);
    writeFileSync(
      folder.path("returns", "c page.xlsx"),
      "<html><body>Not a workbook</body></html>",
    );
    writeFileSync(folder.path("returns", "d cut.xlsx"), good.subarray(0, 900));
    writeFileSync(folder.path("returns", "letter.docx"), "a letter");
    writeFileSync(folder.path("returns", "~$a good.xlsx"), "open elsewhere");
  });

  afterAll(() => folder.remove());

  test("each gets an answer, and none stops another", async () => {
    const { returns } = await runForJson<CheckJson>("check", folder.path("returns"));
    const told = returns.map(({ file, layout, rows, findings }) => [
      file,
      layout,
      rows,
      findings.map(({ code }) => code),
    ]);
    expect(told).toEqual([
      ["a good.xlsx", "progress-table", 1, []],
      [
        "b faulty.xlsx",
        "progress-table",
        2,
        ["telephone-in-text", "repaired-reference", "section-reference"],
      ],
      ["c page.xlsx", null, 0, ["not-a-workbook"]],
      ["d cut.xlsx", null, 0, ["truncated"]],
    ]);
  });

  test("a person reads the same, grouped, with sheet and cell", async () => {
    const { code, out, err } = await runCommand("check", folder.path("returns"));
    expect(code).toBe(1);
    expect(out).toContain("Progress!A2");
    expect(out).toContain("Action plan reference 31 is read as 3l. Confirm or change it");
    expect(err).toMatch(/^No plan is named, so the bundled example is used: .+\.\n/u);
    expect(err).toContain("Left out, no workbooks: letter.docx.\n");
  });

  test("feedback marks the cells of a copy and leaves the return as it was", async () => {
    const before = readFileSync(folder.path("returns", "b faulty.xlsx"));
    await runCommand("check", folder.path("returns"), "--feedback", folder.path("feedback"));
    expect(await readdir(folder.path("feedback"))).toEqual([
      "b faulty - to mend.xlsx",
      "c page - to mend.xlsx",
      "d cut - to mend.xlsx",
    ]);
    const copy = readXlsx(readFileSync(folder.path("feedback", "b faulty - to mend.xlsx")));
    expect(copy.sheets.map(({ name }) => name)).toEqual(["To mend", "Progress"]);
    const own = readXlsx(before).sheets[0]?.rows;
    expect(copy.sheets[1]?.rows).toEqual(own);
    expect(readFileSync(folder.path("returns", "b faulty.xlsx"))).toEqual(before);
  });

  test("a file that is not there is one answer among the others", async () => {
    const { returns } = await runForJson<CheckJson>(
      "check",
      folder.path("nowhere.xlsx"),
      folder.path("returns", "a good.xlsx"),
    );
    expect(returns.map(({ file, findings }) => [file, findings.length])).toEqual([
      ["nowhere.xlsx", 1],
      ["a good.xlsx", 0],
    ]);
    expect(returns[0]?.findings[0]?.message).toContain(basename("nowhere.xlsx"));
  });

  test("a return without anything to mend ends with 0", async () => {
    const { code, out } = await runCommand("check", folder.path("returns", "a good.xlsx"));
    expect(code).toBe(0);
    expect(out).toContain("1 of 1 row ready");
  });
});

test.each([
  [["check"], "Name the returns"],
  [["check", "x.xlsx", "--plan", "p.json", "--master", "m.xlsx"], "not both"],
  [["check", "x.xlsx", "--round", "soon"], "--round must be a day"],
  [["check", "x.xlsx", "--plan", "no-such.json"], "There is no plan at no-such.json."],
])("%j ends with 2", async (argv, sentence) => {
  const { code, err } = await runCommand(...argv);
  expect(code).toBe(2);
  expect(err).toContain(sentence);
});

describe("the copy that a partner gets back", () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;

  beforeAll(async () => {
    folder = await temporaryFolder();
    await mkdir(folder.path("one"));
    await mkdir(folder.path("two"));
    const faulty = await progressTable([["9z", "DWP", "Leads meet every month."]]);
    writeFileSync(folder.path("one", "update.xlsx"), faulty);
    writeFileSync(folder.path("two", "Update.xlsx"), faulty);
    const returns = [folder.path("one"), folder.path("two")];
    await runCommand("check", ...returns, "--feedback", folder.path("feedback"));
  });

  afterAll(() => folder.remove());

  test("never takes the place of another return's", async () => {
    expect(await readdir(folder.path("feedback"))).toEqual([
      "Update - to mend 2.xlsx",
      "update - to mend.xlsx",
    ]);
  });

  test("may be mended and sent again: its list of findings is no answer", async () => {
    const { returns } = await runForJson<CheckJson>(
      "check",
      folder.path("feedback", "update - to mend.xlsx"),
    );
    expect(returns.map(({ rows, findings }) => [rows, findings.map(({ code }) => code)])).toEqual([
      [1, ["unknown-reference"]],
    ]);
  });

  test("a remark beside the list is said to be unread", async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(folder.path("feedback", "update - to mend.xlsx"));
    const [first] = workbook.worksheets;
    if (!first) throw new Error("The copy has no sheet");
    first.getCell("G6").value = "We have asked finance.";
    await workbook.xlsx.writeFile(folder.path("remark.xlsx"));
    const { returns } = await runForJson<CheckJson>("check", folder.path("remark.xlsx"));
    expect(returns[0]?.findings.map(({ code, cells }) => [code, cells])).toEqual([
      ["unknown-reference", ["A2"]],
      ["unread-content", ["G6"]],
    ]);
  });
});

describe("a return that carries its plan", () => {
  const plan = samplePlan();
  const [partner = samplePartner("EXC")] = plan.partners;
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;

  async function send(file: string, of: Plan, day: string, reference: string): Promise<void> {
    const actions = ownActions(of, partner.id);
    const round = roundOf(of, day);
    const template = { plan: of, partner, round, actions, lastUpdates: [] };
    const workbook = await returnTemplateWorkbook(template);
    const row = { reference, "action-taken": "Trained staff.", status: "Blocked" };
    const empty = { responsible: "", start: "", finish: "", forecast: "", completed: "" };
    typeUpdates(workbook, template, [{ ...row, ...empty, evidence: "", obstacle: "" }]);
    writeFileSync(folder.path("in", file), await workbookBytes(workbook));
  }

  beforeAll(async () => {
    folder = await temporaryFolder();
    await mkdir(folder.path("in"));
    await send("a own.xlsx", plan, "2018-11-14", "1b");
    await send("b other.xlsx", samplePlan({ title: "Otherton plan" }), "2018-10-16", "9z");
    writeFileSync(
      folder.path("in", "c old form.xlsx"),
      await progressTable([["3g", "DWP", "Leads meet every month."]]),
    );
  });

  afterAll(() => folder.remove());

  test("is checked against it, each file of a folder against its own", async () => {
    const { out, err } = await runCommand("check", folder.path("in"));
    expect(err).toBe(
      "a own.xlsx is checked against the plan it carries: Exampleton action plan 2018 to 2023.\n" +
        "b other.xlsx is checked against the plan it carries: Otherton plan.\n" +
        "No plan is named, so the bundled example is used for c old form.xlsx: Birmingham Domestic Abuse Prevention Action Plan 2018 to 2023.\n",
    );
    expect(out).toContain("a own.xlsx: EXC, 14 November 2018, 1 of 1 row ready");
    expect(out).toContain("9z is not in the plan");
    expect(out).toContain("c old form.xlsx: DWP, 14 November 2018");
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ["nothing", [], []],
    ["another round", ["--round", "2018-10-16"], ["wrong-round"]],
    ["a plan", ["--plan", "templates/birmingham-2018-2023/plan.json"], ["wrong-plan"]],
  ])("is told first what is wrong where %s is named", async (_, words, codes) => {
    const { returns } = await runForJson<CheckJson>(
      "check",
      folder.path("in", "a own.xlsx"),
      ...words,
    );
    expect(returns.map(({ findings }) => findings.map(({ code }) => code))).toEqual([codes]);
    expect(Object.keys(returns[0] ?? {})).toEqual([
      "file",
      "sha256",
      "partner",
      "round",
      "layout",
      "rows",
      "kpiRows",
      "findings",
      "tables",
      "questions",
      "sender",
    ]);
  });

  test("is counted where several carry the same plan, and no plan is said for a master", async () => {
    const own = folder.path("in", "a own.xlsx");
    const again = folder.path("again.xlsx");
    const master = folder.path("master.xlsx");
    writeFileSync(again, readFileSync(own));
    await runCommand("plan", "templates/birmingham-2018-2023/plan.json", "--out", master);
    const { out, err } = await runCommand("check", own, again, master);
    expect(err).toBe(
      "2 returns are checked against the plan they carry: Exampleton action plan 2018 to 2023.\n",
    );
    expect(out).toContain("This workbook is the team's master, not a return");
  });

  test("is not spoken of where a plan is named", async () => {
    const named = ["--plan", "templates/birmingham-2018-2023/plan.json"];
    const { err } = await runCommand("check", folder.path("in", "a own.xlsx"), ...named);
    expect(err).toBe("");
  });
});
